using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Ai;

/// <summary>A deployment of reserved throughput passes on what is too much for it.</summary>
public sealed class ReservedWithoutSpillover : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6503",
        Title: "Provisioned throughput has nowhere to spill over",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Calls beyond what was reserved are turned away, and the flow fails at its busiest hour.",
        Fix: "Set Spillover to a deployment of the same model that is paid by use, or put a second ApiBackend of lower priority into the gateway's pool.",
        Source: "https://learn.microsoft.com/azure/foundry/openai/how-to/spillover-traffic-management")
    {
        Checklist = "RE:06",
        Environments = [EnvironmentKind.Production],
        Peers = ["APRL 0c193899-da60-4a52-b4a0-77d75ac8c5c5"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<ModelDeployment>()
        .Where(deployment => deployment is { Ownership: not Ownership.Observed, Spillover: null } && DeploymentTypes.Of(deployment.Type).Payment == ThroughputPayment.Reserved && !HasPool(deployment, graph))
        .Select(deployment => Fails(deployment, nameof(deployment.Spillover), $"{Named(deployment)} is {deployment.Type} and has no other deployment to send calls to that are too many.", Fact(deployment)));

    /// <summary>A gateway sends elsewhere what the account turns away.</summary>
    private static bool HasPool(ModelDeployment deployment, ArchitectureGraph graph) => graph.Resources.OfType<ApiBackendPool>()
        .Any(pool => pool.Members.Count > 1 && pool.Members.Any(member => Places.LedTo(member.Backend?.Url) is { } account && deployment.Enclosing.Contains(account)));

    private static EvidenceStep Fact(ModelDeployment deployment) => $"{deployment.Type} is reserved and paid by the hour (source: {DeploymentTypes.Of(deployment.Type).Source}, read: {DeploymentTypes.Of(deployment.Type).Read})";
}
