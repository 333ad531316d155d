using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A subnet has no way out but those that were made.</summary>
public sealed class SubnetCallsOutByItself : Rule<Subnet>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2023",
        Title: "Subnet has a way to the Internet that nobody made",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Calls leave from an address that Azure chooses and changes, past all that looks at them.",
        Fix: "Leave DefaultOutboundAccess off, and give the subnet a Nat or a route to a firewall where calls must leave.",
        Source: "https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access")
    {
        Checklist = "SE:06",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.VNET.PrivateSubnet"],
        Repairs =
        [
            new("Leave {property} off", new RemoveProperty(nameof(Subnet.DefaultOutboundAccess), "false")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(Subnet subject)
    {
        if (subject.DefaultOutboundAccess && SubnetRules.ForName(subject.AzureName) is null) yield return Fails(subject, nameof(subject.DefaultOutboundAccess), $"{Named(subject)} lets calls out by the way that Azure gives to all.");
    }
}
