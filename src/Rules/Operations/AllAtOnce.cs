using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Operations;

/// <summary>A new version of what a critical flow calls meets a few callers before it meets all.</summary>
public sealed class AllAtOnce : GraphRule
{
    /// <summary>In per cent of a month. What promises less has hours for the way back.</summary>
    private const double Strict = 99.9;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4509",
        Title: "No progressive exposure on a critical flow",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "A mistake in a new version meets everybody at once, and the way back is another deployment.",
        Fix: "Give a web app a slot in Slots to swap with, a ContainerApp RevisionMode.Multiple, or put two of them behind a gateway with weights.",
        Source: "https://learn.microsoft.com/azure/well-architected/operational-excellence/safe-deployments")
    {
        Checklist = "OE:11",
        Peers = ["APRL a1d91661-32d4-430b-b3b6-5adeb0975df7"],
        Environments = [EnvironmentKind.Production],
        Repairs = [new("Keep the last version beside the new one", new SetProperty(nameof(ContainerApp.Revisions), "RevisionMode.Multiple")) { At = nameof(ContainerApp.Revisions), Kinds = [typeof(ContainerApp)] }],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var weighed = new HashSet<AzureResource>(Places.Spreaders(graph).Select(spreader => spreader.Targets)
            .Concat(graph.Resources.OfType<ApiBackendPool>().Select(pool => (IReadOnlyList<AzureResource?>)[.. pool.Members.Select(member => Places.LedTo(member.Backend?.Url))]))
            .Where(targets => targets.Count > 1).SelectMany(targets => targets).OfType<AzureResource>().SelectMany(target => target.AndEnclosing));
        return graph.Flows.Where(flow => flow is { Criticality: Criticality.High, Purpose: FlowPurpose.Interactive, Availability: null or >= Strict })
            .SelectMany(flow => flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections).Select(call => (flow, call)))
            .Where(told => told.call.Callee is { Ownership: not Ownership.Observed } app && SettingOf(app) is not null && !weighed.Contains(app))
            .GroupBy(told => told.call.Callee!)
            .Select(calls => Fails(calls.Key, SettingOf(calls.Key), $"A new version of {Named(calls.Key)} meets all of the critical flow '{calls.First().flow.Name}' at once.", Steps(calls.Select(told => told.call))));
    }

    /// <summary>What would let two versions stand side by side, where none do; null for what has that, or whose kind is not known to.</summary>
    private static string? SettingOf(AzureResource app) => app switch
    {
        WebApp { Slots.Count: 0 } => nameof(WebApp.Slots),
        WindowsWebApp { Slots.Count: 0 } => nameof(WindowsWebApp.Slots),
        ContainerApp { Revisions: RevisionMode.Single } => nameof(ContainerApp.Revisions),
        _ => null,
    };
}
