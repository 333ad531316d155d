using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>What is found for a person is found with that person's permissions, where it may be confidential.</summary>
public sealed class RetrievalForAnyone : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6507",
        Title: "Retrieval ignores who is asking",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Answers quote documents that the person who asks may not open.",
        Fix: "Pass the person on with OnBehalfOf and filter by who may read, or say with Carries that all of it is for everyone.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/grounding-data-design")
    {
        Checklist = "SE:05",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows
        .Where(flow => flow.Steps.SelectMany(step => step.Connections).FirstOrDefault()?.From is Person)
        .SelectMany(flow => flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections).Select(connection => (flow, connection)))
        .Where(told => told.connection is { Verb: not Verb.Writes, Behalf: null, Caller: { Ownership: not Ownership.Observed } } && (told.connection.Data ?? graph.Brief.Data) >= DataClass.Confidential)
        .Where(told => told.connection.Callee?.AndEnclosing.OfType<SearchService>().Any() == true)
        .GroupBy(told => (told.connection.Caller, told.connection.Callee))
        .Select(calls => Judge(calls.First().flow, calls.First().connection));

    private static Verdict Judge(Flow flow, Connection connection) =>
        Fails(connection.Caller!, null, $"In '{flow.Name}' {Named(connection.Caller!)} finds what it asks of {Named(connection.Callee!)} whoever asked.",
            Steps([flow.Steps.SelectMany(step => step.Connections).First(), connection])) with { Position = connection.Position };
}
