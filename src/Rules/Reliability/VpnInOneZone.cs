using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A gateway to other networks stands in several availability zones.</summary>
public sealed class VpnInOneZone : InOneZone<VirtualNetworkGateway>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1031",
        Title: "Gateway of a network stands in one zone",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Choose an Sku that ends in AZ.",
        Source: "https://learn.microsoft.com/azure/vpn-gateway/about-zone-redundant-vnet-gateways")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.VNG.VPNAvailabilityZoneSKU", "APRL 5b1933a6-90e4-f642-a01f-e58594e5aab2", "APRL 281a2713-c0e0-3c48-b596-19f590c46671"],
    };
}
