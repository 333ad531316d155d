using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>A workspace shows an identity to its own stores.</summary>
public sealed class WorkspaceUsesKeys : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6514",
        Title: "Foundry or ML connection uses a key",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Whoever may use the workspace reads and writes all of the storage account with its key, whatever roles the person has.",
        Fix: "Leave DatastoreSignIn at Identity and give people and jobs a Storage Blob Data role.",
        Source: "https://learn.microsoft.com/azure/machine-learning/how-to-disable-local-auth-storage")
    {
        Checklist = "SE:05",
        Controls = ["IM-1"],
        Repairs = [new("Sign in to the stores with an identity", new RemoveProperty(nameof(WorkspaceBase.DatastoreSignIn), $"{nameof(DatastoreSignIn)}.{nameof(DatastoreSignIn.Identity)}")) { Kinds = [typeof(WorkspaceBase)] }],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<WorkspaceBase>()
        .Where(workspace => workspace is { DatastoreSignIn: DatastoreSignIn.AccessKey, Ownership: not Ownership.Observed })
        .Select(workspace => Fails(workspace, nameof(workspace.DatastoreSignIn), $"{Named(workspace)} signs in to {(workspace.Storage is { } storage ? Named(storage) : "its stores")} with an account key."));
}
