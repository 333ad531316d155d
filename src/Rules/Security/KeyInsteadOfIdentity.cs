using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Whoever can sign in as an identity uses no key.</summary>
public sealed class KeyInsteadOfIdentity : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2518",
        Title: "Key is used where a managed identity works",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "The key lies in a setting, names no caller and opens the whole account to whoever reads it.",
        Fix: "Leave CodeSignIn at its default, or set StorageAccess to RedisStorageAccess.ManagedIdentity; a step that reads or writes gives the role.",
        Source: "https://learn.microsoft.com/azure/azure-functions/functions-identity-based-connections-tutorial")
    {
        Checklist = "SE:05",
        Controls = ["IM-3"],
        Repairs =
        [
            new("Sign in as its own identity", new RemoveProperty(nameof(FunctionApp.CodeSignIn), "CodeSignIn.SystemAssignedIdentity")) { At = nameof(FunctionApp.CodeSignIn), Kinds = [typeof(FunctionApp)] },
            new("Sign in as its identity", new SetProperty(nameof(RedisCache.StorageAccess), "RedisStorageAccess.ManagedIdentity")) { At = nameof(RedisCache.StorageAccess), Kinds = [typeof(RedisCache)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => UsedKey.In(graph)
        .Where(use => use.Callee is not IKeyAuthentication { AcceptsKeys: false })
        .Select(use => Fails(use.Caller, use.Setting, $"{Named(use.Caller)} opens {(use.Callee is { } callee ? Named(callee) : "its storage")} with a key; it can sign in as an identity.", use.Step));
}
