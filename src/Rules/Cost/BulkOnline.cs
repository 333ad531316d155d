using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>Work that may wait is given to what works in batches.</summary>
public sealed class BulkOnline : GraphRule
{
    private static readonly TimeSpan BatchOfModels = TimeSpan.FromHours(24);
    private static readonly TimeSpan BatchOfOwn = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3505",
        Title: "Bulk inference on an online deployment",
        Pillar: WafPillar.Cost,
        Severity: Severity.Info,
        Why: "Tokens of a batch deployment cost half, and machines of a batch endpoint cost nothing between two runs.",
        Fix: "Give the flow a ModelDeployment of Type GlobalBatch or DataZoneBatch, where the model has one, or a BatchEndpoint.",
        Source: "https://learn.microsoft.com/azure/foundry/openai/how-to/batch")
    {
        Checklist = "CO:09",
        Peers = ["APRL 8aa9744b-f302-4b05-9776-51d6dd3d0c3a"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var online = new HashSet<Connection>(graph.Flows.Where(flow => flow.Purpose != FlowPurpose.Batch).SelectMany(flow => flow.Steps).SelectMany(step => step.Connections));
        return graph.Flows.Where(flow => flow is { Purpose: FlowPurpose.Batch, Latency: not null })
            .SelectMany(flow => flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections).Select(connection => (flow, connection, Waits: WaitsFor(connection.Callee, graph, online))))
            .Where(told => told.Waits is not null && told.flow.Latency >= told.Waits!.Value.Time)
            .GroupBy(told => told.Waits!.Value.Service)
            .Select(calls => Fails(calls.Key, calls.Key is ModelDeployment ? nameof(ModelDeployment.Type) : null,
                $"{Named(calls.Key)} answers at once, and '{calls.First().flow.Name}' may take {Hours(calls.First().flow.Latency!.Value)}.", Steps(calls.Select(call => call.connection))));
    }

    /// <summary>What is paid for as something that answers at once, and how long the same would take in a batch. What is paid for by time and serves others too costs no more for this.</summary>
    private static (AzureResource Service, TimeSpan Time)? WaitsFor(AzureResource? callee, ArchitectureGraph graph, HashSet<Connection> online)
    {
        var service = callee?.AndEnclosing.FirstOrDefault(candidate => candidate is ModelDeployment or OnlineEndpoint);
        if (service is null or { Ownership: Ownership.Observed }) return null;
        var servesOthers = graph.Connections.Any(call => call.Callee?.AndEnclosing.Contains(service) == true && (online.Contains(call) || graph.Flows.All(flow => !flow.Steps.Any(step => step.Connections.Contains(call)))));
        return service switch
        {
            OnlineEndpoint => servesOthers ? null : (service, BatchOfOwn),
            ModelDeployment { Publisher: "OpenAI", Type: DeploymentType.Standard or DeploymentType.DataZoneStandard or DeploymentType.GlobalStandard } => (service, BatchOfModels),
            ModelDeployment { Publisher: "OpenAI", Type: DeploymentType.ProvisionedManaged or DeploymentType.DataZoneProvisionedManaged or DeploymentType.GlobalProvisionedManaged } => servesOthers ? null : (service, BatchOfModels),
            _ => null,
        };
    }

    private static string Hours(TimeSpan time) => FormattableString.Invariant($"{time.TotalHours:0.#} hours");
}
