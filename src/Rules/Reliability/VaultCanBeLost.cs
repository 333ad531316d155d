using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>What is deleted in a key vault can be had back, whoever deleted it.</summary>
public sealed class VaultCanBeLost : Rule<KeyVault>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1022",
        Title: "Key vault can be lost",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Without purge protection one deletion destroys keys for good, and all data that they encrypt.",
        Fix: "Leave PurgeProtection on and SoftDeleteDays at 7 or more.",
        Source: "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview")
    {
        Checklist = "RE:09",
        Controls = ["DP-8"],
        Peers = ["CKV_AZURE_110", "CKV_AZURE_111", "CKV_AZURE_42", "Azure.KeyVault.PurgeProtect", "Azure.KeyVault.SoftDelete", "AVD-AZU-0016", "APRL 70fcfe6d-00e9-5544-a63a-fff42b9f2edb", "APRL 1cca00d2-d9ab-8e42-a788-5d40f49405cb"],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(KeyVault.PurgeProtection), "true")) { At = nameof(KeyVault.PurgeProtection) },
            new("Keep what was deleted for 90 days", new RemoveProperty(nameof(KeyVault.SoftDeleteDays), "90")) { At = nameof(KeyVault.SoftDeleteDays) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(KeyVault subject)
    {
        if (!subject.PurgeProtection) yield return Fails(subject, nameof(subject.PurgeProtection), $"{Named(subject)} can be deleted for good: purge protection is off.");
        if (subject.SoftDeleteDays < 7) yield return Fails(subject, nameof(subject.SoftDeleteDays), $"{Named(subject)} keeps what was deleted for {subject.SoftDeleteDays} days; Azure asks for 7 at least.");
    }
}
