using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Operations;

/// <summary>Everything stands in a region that its environment allows.</summary>
public sealed class RegionNotAllowed : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4003",
        Title: "Region is not allowed",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "Policies refuse the deployment, or data comes to lie where it was not to be.",
        Fix: "Choose one of the AllowedRegions of the environment, or have the region allowed there.",
        Source: "Own rule: where resources may stand is said once, by the environment, and every resource is held to it.")
    {
        Checklist = "SE:01",
        Controls = ["AM-2"],
        Peers = ["Azure.Resource.AllowedRegions"],
    };

    /// <summary>Each resource is judged by itself.</summary>
    public override bool SeesWhole => false;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Environment.AllowedRegions.Count == 0 ? [] : graph.Resources
        .Where(resource => resource.Ownership != Ownership.Observed)
        .SelectMany(resource => PlacesOf(resource).Distinct().Except(graph.Environment.AllowedRegions).Select(region => Fails(resource, resource is CosmosAccount ? nameof(CosmosAccount.Locations) : nameof(RegionalResource.Location),
            $"{Named(resource)} stands in {region}; {graph.Environment} allows {string.Join(", ", graph.Environment.AllowedRegions)}.")));

    /// <summary>Those that the resource itself has: what lies in it stands where it does.</summary>
    private static IEnumerable<Region> PlacesOf(AzureResource resource) => resource switch
    {
        ResourceGroup group => [group.Location],
        RegionalResource or ContainerApp => Places.AllOf(resource),
        _ => [],
    };
}
