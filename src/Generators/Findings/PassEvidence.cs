using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>Why a rule passed: what it judged, environment by environment. What auditors ask for.</summary>
/// <param name="Judged">By environment the elements that were judged one by one; null where it was the whole.</param>
internal sealed record PassEvidence(RuleInfo Rule, IReadOnlyList<(ArchitectureGraph Graph, IReadOnlyList<Element>? Judged)> Judged)
{
    /// <summary>Whether there was anything that the rule speaks of. A rule about security groups does not pass where there are none; it has nothing to judge.</summary>
    public bool HasSubjects => Judged.Any(one => one.Judged is not { Count: 0 });

    /// <summary>Of each rule that holds, by id.</summary>
    public static IReadOnlyList<PassEvidence> Of(ArchitectureFamily family, CheckResult check) => [.. check.Held
        .Select(asked => new PassEvidence(asked.Info, [.. family.Graphs.Where(graph => asked.AppliesIn(graph.Environment)).Select(graph => (graph, asked.Judged(graph)))]))];
}
