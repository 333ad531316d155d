using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Operations;

/// <summary>A data factory has a way to every private service that it is linked to.</summary>
public sealed class FactoryCannotReach : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4510",
        Title: "Runtime or agent cannot reach the private resource it deploys or moves",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "Pipelines fail with a refused connection as soon as they run.",
        Fix: "Add a ManagedPrivateEndpoint to the service in ManagedEndpoints, and go Through an IntegrationRuntime with InManagedNetwork on.",
        Source: "https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint")
    {
        Checklist = "OE:06",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        graph.Resources.OfType<DataFactory>().Where(factory => factory.Ownership != Ownership.Observed).SelectMany(factory => Links(factory).SelectMany(link => Judge(factory, link.Link, link.Through, PrivateService(link.To), graph)));

    private static IEnumerable<Verdict> Judge(DataFactory factory, AzureResource link, IntegrationRuntime? through, AzureResource? service, ArchitectureGraph graph)
    {
        if (service is null || link.Extras.Count > 0) yield break; // a runtime of one's own is said there
        var hasEndpoint = factory.ManagedEndpoints.Any(endpoint => ReferenceEquals(endpoint.Target, service));
        if (hasEndpoint && through is null or { InManagedNetwork: true }) yield break;
        var path = new[] { EvidenceStep.Of(link, $"{Named(link)} leads to {Named(service)}"), EvidenceStep.Of(service, $"{Named(service)} answers no public address") };
        if (graph.IsRead && !hasEndpoint)
            yield return NotAssessed(link, $"{Named(factory)}: its managed private endpoints may not have been read.");
        else
        {
            yield return hasEndpoint
                ? Fails(link, nameof(LinkedService.Through), $"{Named(link)} goes through {Named(through!)}, which stands outside of the managed network, and {Named(service)} answers no public address.", path)
                : Fails(link, null, $"{Named(factory)} has no managed private endpoint to {Named(service)}, which answers no public address.", path);
        }
    }

    private static IEnumerable<(AzureResource Link, IntegrationRuntime? Through, AzureResource? To)> Links(DataFactory factory) =>
    [
        .. factory.LinkedStorage.Select(link => ((AzureResource)link, link.Through, Places.LedTo(link.Endpoint))),
        .. factory.LinkedLakes.Select(link => ((AzureResource)link, link.Through, Places.LedTo(link.Endpoint))),
        .. factory.LinkedSql.Select(link => ((AzureResource)link, link.Through, (AzureResource?)link.Database ?? Places.LedTo(link.Connection))),
        .. factory.LinkedVaults.Select(link => ((AzureResource)link, link.Through, (AzureResource?)link.Vault)),
        .. factory.LinkedDatabricks.Select(link => ((AzureResource)link, link.Through, (AzureResource?)link.Workspace)),
    ];

    /// <summary>What has the endpoints, where it is closed to factories outside of them; null where it is open, run by others, or trusts Azure's own services.</summary>
    private static AzureResource? PrivateService(AzureResource? target) => target?.AndEnclosing.FirstOrDefault(candidate => candidate is IPublicEndpoint and IPrivateLinkTarget) switch
    {
        null or { Ownership: Ownership.Observed } or KeyVault { AzureServicesBypass: true } => null,
        StorageAccount account when account.Bypass.Contains(NetworkBypass.AzureServices) => null,
        IPublicEndpoint { PublicNetworkAccess: false } and AzureResource service => service,
        _ => null,
    };
}
