using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Every subnet that may have a network security group has one.</summary>
public sealed class SubnetWithoutSecurityGroup : Rule<Subnet>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2527",
        Title: "Subnet without a network security group",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Whatever reaches the network reaches everything in the subnet.",
        Fix: "Set SecurityGroup.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/virtual-network")
    {
        Checklist = "SE:06",
        Controls = ["NS-1"],
        Peers = ["CKV2_AZURE_31", "Azure.VNET.UseNSGs"],
        Repairs =
        [
            new("Give it a network security group", new SetProperty(nameof(Subnet.SecurityGroup), "new NetworkSecurityGroup(\"{name}\")")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(Subnet subject)
    {
        if (subject.AzureName == BastionHost.SubnetName) yield break; // guarded by the platform; a group of its own needs fixed rules
        if (subject.SecurityGroup is null && SubnetRules.ForName(subject.AzureName)?.SecurityGroup != SecurityGroupUse.Forbidden)
            yield return Fails(subject, nameof(subject.SecurityGroup), $"{Named(subject)} has no network security group.");
    }
}
