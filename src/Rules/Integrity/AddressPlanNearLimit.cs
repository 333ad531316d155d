using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>A plan of addresses leaves room to grow.</summary>
public sealed class AddressPlanNearLimit : AddressPlanRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7543",
        Title: "Address plan comes near a limit",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "The plan works today and leaves no room to grow, or little.",
        Fix: "Choose larger subnets while they are new, or plan another network in another subscription.",
        Source: "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
        Checklist = "PE:02",
    };

    /// <inheritdoc/>
    protected override bool Tells(AddressFinding finding) => !finding.IsError;
}
