using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>What is to stand in several zones stands in a region that has them.</summary>
public sealed class ZonesRegionLacks : Rule<IZoneRedundant>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1520",
        Title: "Region has no availability zones",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Error,
        Why: "Azure refuses to create the resource there with zones.",
        Fix: "Choose a region with zones, or leave the zones out.",
        Source: "https://learn.microsoft.com/azure/reliability/regions-list")
    {
        Checklist = "RE:05",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(IZoneRedundant subject)
    {
        var resource = (AzureResource)subject;
        if (!AsksForZones(subject)) yield break;
        foreach (var fact in RegionsOf(resource).Select(Regions.Of).OfType<RegionFact>().Where(fact => !fact.HasZones))
            yield return Fails(resource, subject.ZoneSetting, $"{Named(resource)} is to be spread over zones in {fact.Region}, which has none.", $"{fact.Region} has no availability zones (source: {fact.Source}, read: {fact.Read})");
    }

    /// <summary>Others take zones where there are some, and do without where there are none.</summary>
    private static bool AsksForZones(IZoneRedundant subject) =>
        subject is CosmosAccount || (subject.IsZoneRedundant && subject is not (SearchService or ManagedRedis or MongoCluster or VirtualNetworkGateway or ContainerRegistry or RegistryReplica or NatGateway or RecoveryServicesVault));

    private static IEnumerable<Region> RegionsOf(AzureResource resource) =>
        resource is CosmosAccount account ? account.Locations.Where(location => location.ZoneRedundant).Select(location => location.Region) : Places.Of(resource) is { } region ? [region] : [];
}
