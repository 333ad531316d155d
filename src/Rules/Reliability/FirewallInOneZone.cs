using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A firewall stands in several availability zones.</summary>
public sealed class FirewallInOneZone : InOneZone<AzureFirewall>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1030",
        Title: "Azure Firewall stands in one zone",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Leave Zones at its default, which is all three.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-firewall")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.Firewall.AvailabilityZone", "APRL c72b7fee-1fa0-5b4b-98e5-54bcae95bb74"],
        Repairs =
        [
            new("Stand in all three zones", new SetProperty(nameof(AzureFirewall.Zones), "[\"1\", \"2\", \"3\"]")),
        ],
    };
}
