using AiFactory.Model;

namespace AiFactory.Rules.Integrity;

/// <summary>Every connection is told in a flow.</summary>
public sealed class ConnectionWithoutFlow : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7508",
        Title: "Connection is used by no flow",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Info,
        Why: "No picture or article says why the two are joined, and the grant that it brings has no reason on paper.",
        Fix: "Tell it in a step of a flow, or remove it.",
        Source: "Own rule: what no flow tells, no reader of the architecture sees.");

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var told = new HashSet<(Element, Verb, Element)>(graph.Flows.SelectMany(flow => flow.Steps).SelectMany(step => step.Connections).Select(OneOfAlike));
        return told.Count == 0 ? [] : graph.Connections.Where(connection => !told.Contains(OneOfAlike(connection)))
            .Select(connection => Fails(connection.Position, $"No flow tells that {connection}."));

        (Element, Verb, Element) OneOfAlike(Connection connection) => (graph.FirstAlike(connection.From), connection.Verb, graph.FirstAlike(connection.To));
    }
}
