using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Cost;

/// <summary>Every service that works for the system has a part in what happens.</summary>
public sealed class InNoFlow : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3504",
        Title: "Service takes part in no flow",
        Pillar: WafPillar.Cost,
        Severity: Severity.Info,
        Why: "Nobody can say what it is paid for, and nobody will dare to remove it.",
        Fix: "Tell its part in a flow with Calls, Reads or Writes, or take it out.",
        Source: "https://learn.microsoft.com/azure/well-architected/cost-optimization/optimize-component-costs")
    {
        Checklist = "CO:07",
        Peers = ["Azure.EventHub.Usage"],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        if (graph.Flows.Count == 0 || graph.Flows.SelectMany(flow => flow.Steps).Any(step => step.Group is not null)) return []; // a step of a whole group is of all that is in it
        var told = new HashSet<Element>(graph.Connections.SelectMany(connection => new[] { connection.From, connection.To })
            .Concat(graph.Flows.SelectMany(flow => flow.Steps).Select(step => step.Place).OfType<Element>())
            .SelectMany(element => element.Inside.Prepend(element)));
        var used = new HashSet<AzureResource>(graph.Resources.Where(Uses).SelectMany(resource => ResourceReferences.Of(resource).SelectMany(other => other.AndEnclosing).Where(other => !resource.AndEnclosing.Contains(other))));
        return graph.Resources.Where(resource => Works(resource) && resource.Ownership != Ownership.Observed && !told.Contains(resource) && !used.Contains(resource) && !resource.Shape.ChildrenOf(resource).Any(used.Contains))
            .Select(resource => Fails(resource, null, $"{Named(resource)} is in no flow, and nothing else uses it."));
    }

    /// <summary>Who watches it, guards it or leads to it is no use of it.</summary>
    private static bool Uses(AzureResource resource) => resource is not (DiagnosticSetting or MetricAlert or LogAlert or ManagementLock or RoleAssignment or PrivateEndpoint or IAccessGrant or DefenderPlan);

    /// <summary>A service by itself that answers or calls others. What serves the making and the watching of the system is left out.</summary>
    private static bool Works(AzureResource resource) =>
        resource.Enclosing.All(outer => outer is ResourceGroup) && (resource.Shape.Grants.Count > 0 || resource is IHasIdentity and INetworkInjected || (resource is IPublicEndpoint && resource.Shape.Service?.Stateful == true))
        && resource is not (LogAnalyticsWorkspace or ApplicationInsights or ContainerRegistry or KeyVault or ContainerAppsEnvironment or PurviewAccount or MachineLearningRegistry or RecoveryServicesVault or VirtualMachine);
}
