using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A Cosmos DB account has a copy in each region from which a critical flow calls it.</summary>
public sealed class CosmosFarFromCaller : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1514",
        Title: "Region of a caller is missing from the Cosmos DB account",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Each call leaves the region, and the flow stops when either region fails.",
        Fix: "Add the region of the caller to Locations, or move the caller.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/cosmos-db")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["APRL 43663217-a1d3-844b-80ea-571a2ce37c6c"],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows
        .Where(flow => flow.Criticality == Criticality.High)
        .SelectMany(flow => flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections))
        .Select(connection => (connection, Account: connection.Callee?.AndEnclosing.OfType<CosmosAccount>().FirstOrDefault(), From: Places.Of(connection.Caller)))
        .Where(call => call.Account is { Ownership: not Ownership.Observed } && call.From is not null && !Places.AllOf(call.Account).Contains(call.From))
        .GroupBy(call => (call.Account, call.From))
        .Select(calls => Fails(calls.Key.Account!, nameof(CosmosAccount.Locations),
            $"{Named(calls.Key.Account!)} has copies in {string.Join(", ", Places.AllOf(calls.Key.Account!))} and is called from {calls.Key.From}.", Steps(calls.Select(call => call.connection))));
}
