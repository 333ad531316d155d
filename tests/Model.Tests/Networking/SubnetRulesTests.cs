namespace AiFactory.Model.Tests.Networking;

public sealed class SubnetRulesTests
{
    public static TheoryData<string> Services => [.. SubnetRules.All.Select(rule => rule.Service)];

    [Theory]
    [MemberData(nameof(Services))]
    public void A_rule_is_possible_and_has_its_source(string service)
    {
        var rule = SubnetRules.All.Single(rule => rule.Service == service);

        Assert.InRange(rule.MinimumPrefix, 0, SubnetRules.SmallestSubnet);
        Assert.InRange(rule.RecommendedPrefix ?? 0, 0, rule.MinimumPrefix);
        Assert.StartsWith("https://learn.microsoft.com/", rule.Source, StringComparison.Ordinal);
        Assert.All(new[] { rule.Uses, rule.Note }, text => Assert.True(text is null || text.EndsWith('.')));
        Assert.Equal(rule.Delegation is SubnetDelegation.Required or SubnetDelegation.Optional, rule.Delegations.Count > 0);
        Assert.All(rule.Delegations, name => Assert.Matches("^Microsoft\\.[A-Za-z]+/[A-Za-z]+$", name));
        Assert.True(new Cidr(default, rule.MinimumPrefix).Usable > 0);
    }

    [Fact]
    public void Fixed_names_are_unique() =>
        Assert.Equal(
            ["AzureBastionSubnet", "AzureFirewallManagementSubnet", "AzureFirewallSubnet", "GatewaySubnet", "RouteServerSubnet"],
            SubnetRules.All.Select(rule => rule.FixedName).Where(name => name is not null).Order(StringComparer.Ordinal));

    [Fact]
    public void A_subnet_with_a_fixed_name_takes_one_kind_only() =>
        Assert.All(SubnetRules.All.Where(rule => rule.FixedName is not null), rule => Assert.True(rule.Alone));

    [Fact]
    public void Is_found_by_name_in_any_case()
    {
        Assert.Equal("Azure Bastion", SubnetRules.ForName("AzureBastionSubnet")!.Service);
        Assert.Equal(SecurityGroupUse.Forbidden, SubnetRules.ForName("gatewaysubnet")!.SecurityGroup);
        Assert.Null(SubnetRules.ForName("bastion"));
        Assert.Equal(5, SubnetRules.ReservedPerSubnet);
        Assert.Equal(3, new Cidr(default, SubnetRules.Any.MinimumPrefix).Usable);
    }

    [Fact]
    public void Services_share_delegations()
    {
        Assert.Equal(["Container Apps, workload profiles", "Foundry agents"], SubnetRules.ForDelegation("microsoft.app/environments").Select(rule => rule.Service));
        Assert.Equal("SQL Managed Instance", Assert.Single(SubnetRules.ForDelegation("Microsoft.Sql/managedInstances")).Service);
        Assert.Empty(SubnetRules.ForDelegation("Microsoft.Nothing/atAll"));
    }

    [Theory] // what each size holds, as the services' pages count it
    [InlineData(28, 2, 0, 5)] // App Service instances while scaling
    [InlineData(27, 2, 0, 13)]
    [InlineData(26, 2, 0, 29)]
    [InlineData(26, 1, 0, 59)] // Databricks nodes
    [InlineData(24, 1, 0, 251)] // AKS nodes with overlay networking
    [InlineData(27, 1, 12, 15)] // Container Apps
    [InlineData(26, 1, 12, 47)]
    [InlineData(23, 1, 12, 495)]
    [InlineData(25, 31, 0, 3)] // AKS nodes with classic networking
    public void The_usable_addresses_hold_what_is_documented(int prefix, int each, int own, long expected) =>
        Assert.Equal(expected, (new Cidr(default, prefix).Usable - own) / each);

    [Fact]
    public void Reserved_ranges_have_a_reason_and_do_not_overlap()
    {
        ReservedRange[] all = [.. ReservedRanges.Forbidden, .. ReservedRanges.AgentSubnets, .. ReservedRanges.Doubtful, .. ReservedRanges.KubernetesDefaults];

        Assert.All(all, range => Assert.EndsWith(".", range.Why, StringComparison.Ordinal));
        Assert.All(all, range => Assert.StartsWith("https://", range.Source, StringComparison.Ordinal));
        Assert.Empty(CidrOverlaps.Among(all, range => range.Range));
        Assert.Equal(ReservedRanges.ContainerEnvironments.Count + 1, ReservedRanges.AgentSubnets.Count);
    }

    [Fact]
    public void An_agent_subnet_in_172_30_is_refused() =>
        Assert.Contains(ReservedRanges.AgentSubnets, range => range.Range.Overlaps("172.30.4.0/24"));
}
