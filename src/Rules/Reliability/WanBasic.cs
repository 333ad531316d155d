using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A virtual WAN in production joins everything.</summary>
public sealed class WanBasic : Rule<VirtualWan>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1032",
        Title: "Virtual WAN is Basic",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "It joins offices by VPN alone: no ExpressRoute, no way from hub to hub, no firewall in a hub, and so no second way when one fails.",
        Fix: "Leave Type at Standard.",
        Source: "https://learn.microsoft.com/azure/virtual-wan/virtual-wan-about")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["APRL f29e56a1-6a80-4295-a663-1cce0ea2b10a"],
        Repairs =
        [
            new("Leave {property} at Standard", new RemoveProperty(nameof(VirtualWan.Type), "VirtualWanType.Standard")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(VirtualWan subject)
    {
        if (subject.Type == VirtualWanType.Basic) yield return Fails(subject, nameof(subject.Type), $"{Named(subject)} is Basic, which joins offices by VPN alone.");
    }
}
