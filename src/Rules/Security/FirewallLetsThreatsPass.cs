using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A firewall stops what Microsoft knows as malicious.</summary>
public sealed class FirewallLetsThreatsPass : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2028",
        Title: "Firewall notes threats and lets them pass",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Traffic to and from addresses that are known as malicious goes through, and someone may read of it later.",
        Fix: "Leave Threats at its default, and give a Premium policy IntrusionDetection with Mode Deny.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/azure-firewall")
    {
        Checklist = "SE:06",
        Controls = ["NS-4"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_216", "CKV_AZURE_220", "Azure.Firewall.PolicyMode", "Azure.Firewall.Mode"],
        Repairs =
        [
            new("Stop known threats", new RemoveProperty(nameof(FirewallPolicy.Threats), "ThreatIntelligence.Deny")) { At = nameof(FirewallPolicy.Threats), Kinds = [typeof(FirewallPolicy)] },
            new("Look for attacks and stop them", new SetProperty(nameof(FirewallPolicy.IntrusionDetection), "new IntrusionDetection()")) { At = nameof(FirewallPolicy.IntrusionDetection), Kinds = [typeof(FirewallPolicy)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject is AzureFirewall { Policy: null, Threats: ThreatIntelligence.Off or ThreatIntelligence.Alert, Tier: not FirewallTier.Basic } firewall)
            yield return Fails(firewall, nameof(firewall.Threats), $"{Named(firewall)} lets known threats pass.");
        if (subject is not FirewallPolicy { Base: null } policy) yield break; // what refines another is at least as strict as that
        if (policy.Tier != FirewallTier.Basic && policy.Threats != ThreatIntelligence.Deny) yield return Fails(policy, nameof(policy.Threats), $"{Named(policy)} lets known threats pass.");
        if (policy.Tier == FirewallTier.Premium && policy.IntrusionDetection?.Mode != ThreatIntelligence.Deny)
            yield return Fails(policy, nameof(policy.IntrusionDetection), $"{Named(policy)} {(policy.IntrusionDetection is { Mode: ThreatIntelligence.Alert } ? "notes attacks in traffic and lets them pass" : "does not look for attacks in traffic")}.");
    }
}
