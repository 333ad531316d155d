using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A plan of Defender that is stated is on in production.</summary>
public sealed class DefenderPlanOff : Rule<DefenderPlan>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2037",
        Title: "Defender plan is switched off",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Attacks on that kind of service are seen by nobody, while the plan in the sources looks as if they were.",
        Fix: "Leave Enabled on, or take the plan away where another team sets it for the subscription.",
        Source: "https://learn.microsoft.com/azure/defender-for-cloud/defender-for-cloud-introduction")
    {
        Checklist = "SE:10",
        Controls = ["LT-1"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_61", "CKV_AZURE_69", "CKV_AZURE_84", "CKV_AZURE_85", "CKV_AZURE_87", "Azure.Defender.Storage", "Azure.Defender.KeyVault", "Azure.Defender.SQL", "Azure.Defender.CosmosDb", "Azure.Defender.Containers", "Azure.Defender.Api"],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(DefenderPlan.Enabled), "true")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(DefenderPlan subject)
    {
        if (!subject.Enabled) yield return Fails(subject, nameof(subject.Enabled), $"{Named(subject)} is switched off for the subscription.");
    }
}
