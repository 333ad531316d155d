using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>There is no more of anything than a quota that nobody raises.</summary>
public sealed class QuotaExceeded : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1522",
        Title: "More than Azure allows",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Error,
        Why: "Azure refuses what comes after the last that is allowed, and does not raise this quota.",
        Fix: "Spread them over several of what the finding names, or need fewer.",
        Source: "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
        Checklist = "RE:06",
        Peers = ["APRL a01afc4c-7439-4919-b2da-3565992ea2a7", "APRL 6e4f0fd1-1853-4b94-9736-6d6d239d2694"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        AzureResource[] ours = [.. graph.Resources.Where(resource => resource.Ownership != Ownership.Observed)];
        return Counted(ours).Where(counted => counted.Count > counted.Quota.Value).Select(counted => Fails(counted.In, null, $"{Named(counted.In)} has {counted.Count} {counted.Quota.What}; Azure allows {counted.Quota.Value}.", Fact(counted.Quota)))
            .Concat(Quotas.All.Where(quota => quota is { Scope: QuotaScope.Subscription, IsRaisable: false, Kind: not null } && quota != Quotas.SearchFree).SelectMany(quota => OfSubscription(quota, ours)));
    }

    private static IEnumerable<(AzureResource In, Quota Quota, int Count)> Counted(AzureResource[] ours)
    {
        foreach (var resource in ours)
        {
            if (resource is VirtualNetwork network) yield return (network, Quotas.Subnets, network.Subnets.Count);
            if (resource is NetworkSecurityGroup group) yield return (group, Quotas.SecurityRules, group.Rules.Count);
            if (resource is RouteTable table) yield return (table, Quotas.Routes, table.Routes.Count);
            if (resource is PrivateEndpoint endpoint) yield return (endpoint, Quotas.ZonesOfEndpoint, endpoint.Zones.Count);
            if (resource is PrivateDnsZone zone) yield return (zone, Quotas.ZoneLinks, zone.Links.Count);
        }

        foreach (var settings in ours.OfType<DiagnosticSetting>().Where(setting => setting.Target is not null).GroupBy(setting => setting.Target)) yield return (settings.Key, Quotas.DiagnosticSettings, settings.Count());
        foreach (var doors in ours.OfType<PrivateEndpoint>().Where(endpoint => endpoint.Target is AzureResource).GroupBy(endpoint => (AzureResource)endpoint.Target!))
        {
            var quota = doors.Key switch { KeyVault => Quotas.PrivateEndpointsOfVault, StorageAccount => Quotas.PrivateEndpointsOfStorage, AppServiceApp => Quotas.PrivateEndpointsOfApp, _ => null };
            if (quota is not null) yield return (doors.Key, quota, doors.Count());
        }
    }

    private static IEnumerable<Verdict> OfSubscription(Quota quota, AzureResource[] ours)
    {
        var count = ours.Count(resource => quota.Kind!.IsInstanceOfType(resource));
        if (count > quota.Value) yield return Fails(ours.Last(resource => quota.Kind!.IsInstanceOfType(resource)), null, $"The environment has {count} {quota.What}; Azure allows {quota.Value} of {quota.Of}.", Fact(quota));
    }

    private static string Fact(Quota quota) => $"{quota} (source: {quota.Source}, read: {quota.Read})";
}
