using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A key in a vault is renewed by itself.</summary>
public sealed class KeyNeverRotates : Rule<KeyVaultKey>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2011",
        Title: "Key is never renewed",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "A key that was copied or broken years ago still opens everything that was encrypted with it since.",
        Fix: "Set RotatesAfter, as in P1Y; services that name the key without a version take the new one by themselves.",
        Source: "https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation")
    {
        Checklist = "SE:09",
        Controls = ["DP-6"],
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.KeyVault.AutoRotationPolicy"],
        Repairs =
        [
            new("Renew it every year", new SetProperty(nameof(KeyVaultKey.RotatesAfter), "\"P1Y\"")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(KeyVaultKey subject)
    {
        if (subject.RotatesAfter is null) yield return Fails(subject, nameof(subject.RotatesAfter), $"{Named(subject)} is never renewed.");
    }
}
