using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>Questions become vectors by the model that made the vectors of the documents.</summary>
public sealed class EmbeddingsDiffer : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6509",
        Title: "Embedding model differs between indexing and query",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Vectors of two models have nothing to do with each other, so the search finds anything.",
        Fix: "Let both flows call one ModelDeployment, or two of the same Model and Version, and index anew when it changes.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/grounding-data-design");

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var uses = graph.Flows.SelectMany(Uses).ToList();
        return uses.GroupBy(use => use.Index).SelectMany(index =>
        {
            var (written, read) = (index.Where(use => use.Writes).ToList(), index.Where(use => !use.Writes).ToList());
            return written.Count == 0 || read.Count == 0 || read.Any(query => written.Any(kept => IsSame(kept.Model, query.Model))) ? Array.Empty<Verdict>()
                : [Fails(read[0].Model, nameof(ModelDeployment.Model), $"{Named(index.Key)} is filled with vectors of {NameOf(written[0].Model)} and asked with vectors of {NameOf(read[0].Model)}.", Steps(written.Concat(read).SelectMany(use => use.Path)))];
        });
    }

    /// <summary>The models that make vectors for an index: those that the one who fills or asks it calls in the same flow, or that the index calls itself.</summary>
    private static IEnumerable<(Element Index, bool Writes, ModelDeployment Model, Connection[] Path)> Uses(Flow flow)
    {
        Connection[] calls = [.. flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections)];
        return from use in calls
               where use.Callee?.AndEnclosing.OfType<SearchService>().Any() == true
               from call in calls
               where (ReferenceEquals(call.From, use.From) || ReferenceEquals(call.From, use.To)) && call.Callee is ModelDeployment { Model: { } name } && name.IndexOf("embedding", StringComparison.OrdinalIgnoreCase) >= 0
               select (use.To, use.Verb == Verb.Writes, (ModelDeployment)call.Callee!, new[] { call, use });
    }

    private static bool IsSame(ModelDeployment one, ModelDeployment other) =>
        ReferenceEquals(one, other) || (one.Model == other.Model && (one.Version == other.Version || one.Version is null || other.Version is null));

    private static string NameOf(ModelDeployment deployment) => $"{deployment.Model} {deployment.Version}".TrimEnd();
}
