using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A public address is not pinned to one zone.</summary>
public sealed class AddressInOneZone : InOneZone<PublicIpAddress>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1033",
        Title: "Public address is pinned to one zone",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Leave Zones at its default, which is all three.",
        Source: "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.PublicIP.AvailabilityZone", "APRL c63b81fb-7afc-894c-a840-91bb8a8dcfaf", "APRL c9b0c6f6-1f64-4b4b-8165-00770b295dd7"],
        Repairs =
        [
            new("Stand in all three zones", new SetProperty(nameof(PublicIpAddress.Zones), "[\"1\", \"2\", \"3\"]")),
        ],
    };

    /// <summary>One that names no zone is spread by Azure.</summary>
    private protected override bool IsAsked(PublicIpAddress subject) => subject.Zones.Count == 1;
}
