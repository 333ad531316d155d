using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>What a flow tells of stands in a layer or a zone.</summary>
public sealed class NeverPlaced : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7529",
        Title: "An element is in no layer and no zone",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "Pictures do not know where to draw it, and steps that speak of it lead into nothing.",
        Fix: "Show it in a Layer, or make it within a Zone.",
        Source: "Own rule: a step can be followed in a picture only when both its ends are drawn.")
    {
        Repairs =
        [
            new("Show it in a layer", new AddStatement("{architecture}.Layer(\"Main\").Shows({element});") { Joins = "Shows" }),
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var placed = new HashSet<Element>(graph.Layers.Concat<Group>(graph.Zones).SelectMany(group => group.Appearances).Select(appearance => appearance.Element).Concat(graph.ZoneOf.Keys));
        placed.UnionWith(placed.SelectMany(element => element.Inside).Where(outer => outer is not ResourceGroup).ToList()); // what shows a part shows the whole
        Element[] told = [.. graph.Connections.SelectMany(connection => new[] { connection.From, connection.To })
            .Concat(graph.Flows.SelectMany(flow => flow.Steps).Select(step => step.Place).OfType<Element>())
            .Where(element => !element.IsOutside).Distinct()];
        Element[] lost = [.. told.Where(element => !graph.AlikeTo(element).Any(alike => placed.Contains(alike) || alike.Inside.Any(placed.Contains)))]; // one of many alike stands for all
        return placed.Count == 0 && lost.Length > 0
            ? [Fails(default, "The architecture has no map: nothing is in a layer or a zone.", [.. lost.Select(element => EvidenceStep.Of(element, Named(element)))])]
            : lost.Select(element => Fails(element, null, $"{Named(element)} takes part in what happens, and is in no layer and no zone."));
    }
}
