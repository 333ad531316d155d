using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>Every project of a plan of addresses has its place.</summary>
public sealed class ProjectWithoutAddresses : AddressPlanRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7541",
        Title: "Project gets no addresses",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "What the project is to have has no subnet to stand in.",
        Fix: "Add a prefix to the network in every environment, plan another network, or number projects apart.",
        Source: "Own rule: the plan gives each project a place as long as there is room, and one place a number.")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    protected override bool Tells(AddressFinding finding) => finding.Code is "E10" or "E11";
}
