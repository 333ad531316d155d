using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A container app that takes calls has two copies or more.</summary>
public sealed class ContainerAppOfOneCopy : Rule<ContainerApp>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1027",
        Title: "Container app that is called has one copy or none",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "While the only copy starts, moves or fails, nobody answers; and one copy stands in one availability zone.",
        Fix: "Set MinimumReplicas to two, or to three to be spread over all zones.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-container-apps")
    {
        Checklist = "RE:07",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.ContainerApp.MinReplicas", "APRL 8dbcd94b-0948-4df3-b608-1946726c3abf"],
        Repairs =
        [
            new("Keep two copies", new SetProperty(nameof(ContainerApp.MinimumReplicas), "2")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ContainerApp subject)
    {
        if (subject.Ingress is not null && subject.MinimumReplicas < 2)
            yield return Fails(subject, nameof(subject.MinimumReplicas), $"{Named(subject)} takes calls with {(subject.MinimumReplicas == 0 ? "no copy" : "one copy")} that is always there.");
    }
}
