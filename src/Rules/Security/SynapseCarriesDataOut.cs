using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A Synapse workspace reaches approved services alone.</summary>
public sealed class SynapseCarriesDataOut : Rule<SynapseWorkspace>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2033",
        Title: "Synapse workspace can carry data anywhere",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "A notebook or a pipeline can send the lake to the store of another company; it can be prevented only when the workspace is made.",
        Fix: "Leave ManagedNetwork on and set StopsExfiltration, both before the workspace is made.",
        Source: "https://learn.microsoft.com/azure/synapse-analytics/security/workspace-data-exfiltration-protection")
    {
        Checklist = "SE:06",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_58", "CKV_AZURE_157", "AVD-AZU-0034"],
        Repairs =
        [
            new("Reach approved services alone", new SetProperty(nameof(SynapseWorkspace.StopsExfiltration), "true")) { At = nameof(SynapseWorkspace.StopsExfiltration) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(SynapseWorkspace subject)
    {
        if (!subject.ManagedNetwork) yield return Fails(subject, nameof(subject.ManagedNetwork), $"{Named(subject)} has no managed network.");
        else if (!subject.StopsExfiltration) yield return Fails(subject, nameof(subject.StopsExfiltration), $"{Named(subject)} can reach services of any company.");
    }
}
