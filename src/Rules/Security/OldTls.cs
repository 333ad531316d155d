using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A service speaks TLS 1.2 or later.</summary>
public sealed class OldTls : Rule<IMinimumTls>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2002",
        Title: "A service speaks a version of TLS before 1.2",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Older versions have known weaknesses, and Azure is switching them off service by service.",
        Fix: "Leave MinimumTls at its default or set it to 1.3.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/encryption")
    {
        Checklist = "SE:07",
        Controls = ["DP-3", "NS-8"],
        Peers = ["CKV_AZURE_44", "CKV_AZURE_15", "CKV_AZURE_145", "CKV_AZURE_52", "CKV_AZURE_148", "CKV_AZURE_223", "CKV_AZURE_173", "CKV_AZURE_218", "Azure.Storage.MinTLS"],
        Repairs =
        [
            new("Leave {property} at its default", new RemoveProperty("{property}")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(IMinimumTls subject)
    {
        var element = (Element)subject;
        if (subject.AcceptsOldTls) yield return Fails(element, subject.TlsSetting, $"{Named(element)} speaks TLS before 1.2.");
    }
}
