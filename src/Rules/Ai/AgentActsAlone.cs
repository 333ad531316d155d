using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>A person looks at what an agent wants to change in the systems of others before it does.</summary>
public sealed class AgentActsAlone : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6510",
        Title: "Agent changes the systems of others and nobody is asked",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "A model that was misled, or is wrong, does there what nobody here can undo.",
        Fix: "Give the Agent an Approver, or the stage in which it writes a Gate with one.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/responsible-ai")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection is { From: Agent { Approver: null }, Verb: Verb.Writes } && IsOfOthers(connection) && !IsGated(connection, graph))
        .GroupBy(connection => connection.From)
        .Select(writes => Fails(writes.Key, nameof(Agent.Approver), $"{Named(writes.Key)} changes {string.Join(", ", writes.Select(write => Named(write.To)).Distinct())}, and nobody is asked before.", Steps(writes)));

    private static bool IsOfOthers(Connection connection) => connection.To is ExternalSystem || connection.Callee is { Ownership: Ownership.Observed };

    /// <summary>Wherever it is told, somebody approves before the stage begins.</summary>
    private static bool IsGated(Connection connection, ArchitectureGraph graph)
    {
        FlowStage[] stages = [.. graph.Flows.SelectMany(flow => flow.Stages).Where(stage => stage.Steps.Any(step => step.Connections.Contains(connection)))];
        return stages.Length > 0 && Array.TrueForAll(stages, stage => stage.Gates.Any(gate => gate.Approver is not null));
    }
}
