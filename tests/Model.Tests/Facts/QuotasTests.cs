using System.Reflection;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Facts;

public sealed class QuotasTests
{
    public static TheoryData<string, int, QuotaScope, bool?> Known => new()
    {
        { nameof(Quotas.RoleAssignments), 4_000, QuotaScope.Subscription, false },
        { nameof(Quotas.ResourceGroups), 980, QuotaScope.Subscription, false },
        { nameof(Quotas.Subnets), 3_000, QuotaScope.Resource, false },
        { nameof(Quotas.PrivateEndpoints), 1_000, QuotaScope.Resource, false },
        { nameof(Quotas.RouteTables), 200, QuotaScope.Region, false },
        { nameof(Quotas.StorageAccounts), 250, QuotaScope.Region, true },
        { nameof(Quotas.OpenAIAccounts), 30, QuotaScope.Region, null },
        { nameof(Quotas.DiagnosticSettings), 5, QuotaScope.Resource, false },
        { nameof(Quotas.ContainerEnvironments), 15, QuotaScope.Region, true },
    };

    [Theory, MemberData(nameof(Known))]
    public void A_quota_says_how_many_of_what(string name, int value, QuotaScope scope, bool? raisable)
    {
        var quota = (Quota)typeof(Quotas).GetField(name)!.GetValue(null)!;

        Assert.Contains(quota, Quotas.All);
        Assert.Equal((value, scope, raisable), (quota.Value, quota.Scope, quota.IsRaisable));
    }

    [Fact]
    public void A_thing_is_counted_in_one_way() => Assert.Equal(Quotas.All.Count, Quotas.All.Select(quota => (quota.What, quota.Of)).Distinct().Count());

    [Fact]
    public void Words_and_scope_agree() => Assert.All(Quotas.All, quota => Assert.Equal(quota.Scope, quota.Of switch
    {
        "a tenant" => QuotaScope.Tenant,
        "a management group" => QuotaScope.ManagementGroup,
        "a subscription" => QuotaScope.Subscription,
        "a subscription in a region" => QuotaScope.Region,
        _ => QuotaScope.Resource,
    }));

    [Fact]
    public void What_is_counted_has_a_class() => Assert.All(Quotas.All.Select(quota => quota.Kind).OfType<Type>(), counted => Assert.Contains(AzureKinds.All, counted.IsAssignableFrom));

    /// <summary>Plans of addresses count with Azure's limits unless others are given.</summary>
    [Fact]
    public void The_planner_counts_with_the_same_figures()
    {
        var limits = new ResourceLimits();

        Assert.Equal(
            (3_000, 1_000, 4_000, 200, 65_536),
            (limits.Subnets, limits.PrivateEndpoints, limits.RoleAssignments, limits.RouteTables, limits.Addresses));
    }

    /// <summary>What a class refuses to hold is what the quota says.</summary>
    [Fact]
    public void The_range_of_a_property_ends_where_its_quota_does() =>
        Assert.Equal(Quotas.ThroughputUnits.Value, typeof(EventHubsNamespace).GetProperty(nameof(EventHubsNamespace.Units))!.GetCustomAttribute<WithinAttribute>()!.Maximum);

    [Fact]
    public void A_quota_reads_as_a_sentence_does() => Assert.Equal("4,000 role assignments of a subscription", Quotas.RoleAssignments.ToString());

    [Fact]
    public void Each_has_a_page_and_a_day() => Assert.All(Quotas.All, quota =>
    {
        Assert.StartsWith("https://", quota.Source, StringComparison.Ordinal);
        Assert.True(quota.Read > new Date(2020, 1, 1) && quota.Value > 0, quota.What);
    });
}
