using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A key vault gives access by Azure roles.</summary>
public sealed class VaultWithPolicies : Rule<KeyVault>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2010",
        Title: "Key vault gives access by its own policies",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "A policy of the vault counts for all keys and secrets in it, and nobody sees it where all other access is seen.",
        Fix: "Leave RoleBasedAccess on and Policies empty; connections derive the roles.",
        Source: "https://learn.microsoft.com/azure/key-vault/general/rbac-access-policy")
    {
        Checklist = "SE:05",
        Controls = ["PA-7"],
        Peers = ["Azure.KeyVault.RBAC", "Azure.KeyVault.AccessPolicy"],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(KeyVault.RoleBasedAccess), "true")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(KeyVault subject)
    {
        if (!subject.RoleBasedAccess) yield return Fails(subject, nameof(subject.RoleBasedAccess), $"{Named(subject)} gives access by its own policies instead of Azure roles.");
    }
}
