using AiFactory.Model;

namespace AiFactory.Rules.Integrity;

/// <summary>A number stands for one step.</summary>
public sealed class NumbersTwice : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7505",
        Title: "Flow numbering broken",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "Pictures and texts speak of a step by its number, and nobody can tell which of the two is meant.",
        Fix: "Give each step another number in Numbered, and each stage another, or leave both out and let them be counted.",
        Source: "Own rule: numbers are counted unless they are given, so two alike were given twice.")
    {
        Checklist = "OE:04",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows.SelectMany(flow =>
        Again(flow.Stages, stage => stage.Number).Select(twice => Fails(twice.Second.Position, $"In '{flow.Name}' the stages '{twice.First.Name}' and '{twice.Second.Name}' both have the number {twice.Second.Number}.", twice.First.Name, twice.Second.Name))
            .Concat(flow.Stages.SelectMany(stage => Again(stage.Steps, step => step.Number)).Select(twice => Fails(twice.Second.Position, $"In '{flow.Name}' two steps have the number {twice.Second.Number}.", twice.First.Text, twice.Second.Text))));

    private static IEnumerable<(T First, T Second)> Again<T>(IEnumerable<T> items, Func<T, string> numberOf) =>
        items.GroupBy(numberOf, StringComparer.OrdinalIgnoreCase).SelectMany(alike => alike.Skip(1).Select(second => (alike.First(), second)));
}
