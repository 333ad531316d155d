using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>A plan of addresses fits what Azure and its services demand.</summary>
public sealed class AddressPlanContradicts : AddressPlanRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7540",
        Title: "Address plan contradicts Azure or itself",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses the network or one of its subnets, or traffic finds no way.",
        Fix: "Correct the plan as the finding says; docs/addresses.md lists the codes.",
        Source: "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    protected override bool Tells(AddressFinding finding) => finding.IsError && finding.Code is not ("E10" or "E11" or "E12");
}
