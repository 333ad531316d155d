using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>People come in through a VPN signed in to Microsoft Entra.</summary>
public sealed class VpnWithoutEntra : Rule<VpnGateway>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2041",
        Title: "VPN lets people in without Microsoft Entra",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "A certificate on a lost machine opens the network, and neither conditional access nor a second factor of Entra is asked.",
        Fix: "Leave SignIn and Protocols of Clients at their defaults.",
        Source: "https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about")
    {
        Checklist = "SE:05",
        Controls = ["IM-1"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(VpnGateway subject)
    {
        if (subject.Clients is not { } clients) yield break;
        if (clients.SignIn.Where(way => way != VpnSignIn.Entra).Select(way => way.ToString()).ToArray() is { Length: > 0 } others)
            yield return Fails(subject, nameof(subject.Clients), $"{Named(subject)} lets people in by {string.Join(" and ", others)}.");
    }
}
