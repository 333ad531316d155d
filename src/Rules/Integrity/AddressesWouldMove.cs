using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>What a plan of addresses has given away stays where it is.</summary>
public sealed class AddressesWouldMove : AddressPlanRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7542",
        Title: "Subnet in use would move or change its size",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses to change a subnet that something stands in; replacing it destroys what stands there.",
        Fix: "Undo the change, or raise ProfileVersion, which gives new projects other slots and leaves the rest.",
        Source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    protected override bool Tells(AddressFinding finding) => finding.Code == "E12";
}
