using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Personal data stays within the data boundary of its environment.</summary>
public sealed class DataLeavesBoundary : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2524",
        Title: "Personal data leaves its boundary",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Personal data is worked on where other law holds than where it was collected.",
        Fix: "Choose a region within the boundary or a deployment Type of the region or data zone, or say with Carries that the data is not personal.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/data-classification")
    {
        Checklist = "SE:03",
        Peers = ["APRL ac3add17-013e-41a5-af91-9fefce794a00"],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => Regions.Of(graph.Environment.Region) is not { } home ? [] : graph.Connections
        .Where(connection => connection is { Callee: { Ownership: not Ownership.Observed } } && (connection.Data ?? graph.Brief.Data) >= DataClass.Personal)
        .GroupBy(connection => connection.Callee!)
        .SelectMany(calls => Judge(calls.Key, [.. calls], home));

    private static IEnumerable<Verdict> Judge(AzureResource callee, IReadOnlyList<Connection> calls, RegionFact home)
    {
        foreach (var fact in Places.AllOf(callee).Select(Regions.Of).OfType<RegionFact>().Where(fact => !IsWithin(fact, home)))
            yield return Fails(callee, nameof(RegionalResource.Location), $"{Named(callee)} in {fact.Region} gets personal data from {home.Region}, beyond {Bounds(home)}.", [.. Steps(calls), Fact(home), Fact(fact)]);
        if (callee is ModelDeployment deployment && DeploymentTypes.Of(deployment.Type) is { Place: ProcessingPlace.Anywhere } type)
            yield return Fails(deployment, nameof(deployment.Type), $"{Named(deployment)} is {type.Type}: personal data from {home.Region} may be worked on anywhere.", [.. Steps(calls), $"{type.Type} works on requests in any region (source: {type.Source}, read: {type.Read})"]);
    }

    private static bool IsWithin(RegionFact other, RegionFact home) => home.Boundary == DataBoundary.None ? other.Geography == home.Geography : other.Boundary == home.Boundary;

    private static string Bounds(RegionFact fact) => fact.Boundary == DataBoundary.None ? fact.Geography : fact.Boundary == DataBoundary.EuropeanUnion ? "the European Union" : "the United States";

    private static string Fact(RegionFact fact) => $"{fact.Region} lies in {fact.Geography} (source: {fact.Source}, read: {fact.Read})";
}
