using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>Functions that somebody waits for are warm.</summary>
public sealed class FunctionsStartCold : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5008",
        Title: "Functions that a critical flow waits for start cold",
        Pillar: WafPillar.Performance,
        Severity: Severity.Info,
        Why: "After a quiet while the next caller waits for seconds until an instance is there.",
        Fix: "Give a FunctionApp an AlwaysReady of one instance or more, or take a plan of Elastic Premium.",
        Source: "https://learn.microsoft.com/azure/azure-functions/flex-consumption-plan")
    {
        Checklist = "PE:03",
        Environments = [EnvironmentKind.Production],
        Peers = ["APRL 52f368ee-1d77-4b34-92db-64be269642d0"],
        Repairs =
        [
            new("Keep one instance ready", new SetProperty(nameof(FunctionApp.AlwaysReady), "[new() { Name = \"http\", Instances = 1 }]")) { At = nameof(FunctionApp.AlwaysReady), Kinds = [typeof(FunctionApp)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows
        .Where(flow => flow.Criticality == Criticality.High)
        .SelectMany(flow => flow.Steps.SelectMany(step => step.Connections).Where(connection => connection.Verb == Verb.Calls && connection.Callee is { Ownership: not Ownership.Observed } callee && Setting(callee) is not null))
        .GroupBy(connection => connection.Callee!)
        .Select(calls => Fails(calls.Key, Setting(calls.Key), $"{Named(calls.Key)} is called in a critical flow, and may have to start first.", Steps(calls)));

    /// <summary>What lets functions go to sleep; null for what does not, and for all else.</summary>
    private static string? Setting(AzureResource callee) => callee switch
    {
        FunctionApp { AlwaysReady.Count: 0 } functions => nameof(functions.AlwaysReady),
        PlanFunctionApp { Plan.Size: var size } functions when size.StartsWith("Y", StringComparison.OrdinalIgnoreCase) => nameof(functions.Plan),
        _ => null,
    };
}
