using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>An application gateway stands in several availability zones.</summary>
public sealed class GatewayInOneZone : InOneZone<ApplicationGateway>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1029",
        Title: "Application gateway stands in one zone",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Leave Zones at its default, which is all three; without any, Azure chooses them.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-application-gateway-v2")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.AppGw.AvailabilityZone", "APRL c9c00f2a-3888-714b-a72b-b4c9e8fcffb2", "APRL 823b0cff-05c0-2e4e-a1e7-9965e1cfa16f", "APRL 7893f0b3-8622-1d47-beed-4b50a19f7895"],
        Repairs =
        [
            new("Stand in all three zones", new SetProperty(nameof(ApplicationGateway.Zones), "[\"1\", \"2\", \"3\"]")),
        ],
    };
}
