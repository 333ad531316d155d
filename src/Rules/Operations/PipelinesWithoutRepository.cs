using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>What is developed in a studio is kept in a repository.</summary>
public sealed class PipelinesWithoutRepository : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4008",
        Title: "Pipelines are kept in the service alone",
        Pillar: WafPillar.Operations,
        Severity: Severity.Info,
        Why: "There is no history, no review and no way back: who saves a pipeline overwrites what was there.",
        Fix: "Set Repository in development, and deploy to the other environments from it.",
        Source: "https://learn.microsoft.com/azure/data-factory/source-control")
    {
        Checklist = "OE:05",
        Environments = [EnvironmentKind.Development],
        Peers = ["CKV_AZURE_103"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject.Why is not null) yield break;
        if (subject is DataFactory { Repository: null } factory) yield return Fails(factory, nameof(factory.Repository), $"{Named(factory)} keeps its pipelines in itself alone.");
        if (subject is SynapseWorkspace { Repository: null } workspace) yield return Fails(workspace, nameof(workspace.Repository), $"{Named(workspace)} keeps its pipelines and notebooks in itself alone.");
    }
}
