using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A service authorises every request through Microsoft Entra ID.</summary>
public sealed class KeyAuthentication : Rule<IKeyAuthentication>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2003",
        Title: "A service accepts keys",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "A key names no caller, has no scope and bypasses conditional access.",
        Fix: "Leave key access off and let callers use their managed identities; connections derive the roles.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/identity-access")
    {
        Checklist = "SE:05",
        Controls = ["IM-1"],
        Peers = ["CKV_AZURE_236", "CKV2_AZURE_40", "CKV_AZURE_141", "Azure.Storage.DisableSharedKeyAccess", "Azure.AKS.LocalAccounts"],
        Repairs =
        [
            new("Turn {property} off", new RemoveProperty("{property}", "false")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(IKeyAuthentication subject)
    {
        var element = (Element)subject;
        if (subject.AcceptsKeys) yield return Fails(element, subject.KeySetting, $"{element.Title} '{element.Name}' accepts keys.");
    }
}
