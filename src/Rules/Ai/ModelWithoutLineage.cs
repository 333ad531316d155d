using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>Of a model of one's own it is told what it learned from.</summary>
public sealed class ModelWithoutLineage : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6516",
        Title: "Deployed model has no lineage",
        Pillar: WafPillar.Ai,
        Severity: Severity.Info,
        Why: "When data turns out to be wrong, or must be forgotten, nobody can say which models know it.",
        Fix: "Tell the flow that makes the model, with For(FlowPurpose.Training): what it reads, and that it writes the model.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/design-principles")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family)
    {
        var taught = new HashSet<string>(family.Graphs.SelectMany(graph => graph.Flows).Where(flow => flow.Purpose == FlowPurpose.Training)
            .SelectMany(flow => flow.Steps).SelectMany(step => step.Connections).Where(connection => connection.Verb != Verb.Reads).Select(connection => connection.Callee?.Key).OfType<string>(), StringComparer.Ordinal);
        return family.Graphs.Where(graph => Info.AppliesIn(graph.Environment) && !graph.IsRead).SelectMany(graph => graph.Resources
            .Where(resource => resource.Ownership != Ownership.Observed && IsOwn(resource) && !Made(resource).Any(taught.Contains))
            .Select(resource => Fails(resource, resource is ModelDeployment ? nameof(ModelDeployment.Source) : nameof(OnlineDeployment.Model), $"{Named(resource)} is a model of one's own, and no flow of training tells what it learned from.") with { In = [graph.Environment] }));
    }

    /// <summary>Fine-tuned, or made here; those of the public catalogue were taught by others.</summary>
    private static bool IsOwn(AzureResource resource) => resource switch
    {
        ModelDeployment deployment => deployment.Source is not null,
        OnlineDeployment { Model: { } model } => !(model.Parts.Count > 0 && model.Parts[0] is string start && start.StartsWith("azureml://registries/", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    /// <summary>What a flow of training may say that it writes: the deployment, what it lies in, and where it was tuned.</summary>
    private static IEnumerable<string> Made(AzureResource resource) => resource.AndEnclosing.Where(place => place is not ResourceGroup).Select(place => place.Key)
        .Concat(resource is ModelDeployment { SourceAccount: { } account } ? [account.Key] : []);
}
