using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Who relies on being trusted by Azure is of a kind that is.</summary>
public sealed class NotTrustedByAzure : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2530",
        Title: "Trusted-service bypass is relied on by a service that is not trusted",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "The firewall of the service lets trusted services pass, and applications are none: the call is refused.",
        Fix: "Give the service a private endpoint, or allow the caller's subnet in AllowedSubnets.",
        Source: "https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services")
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var withDoors = new HashSet<AzureResource>(graph.Resources.OfType<PrivateEndpoint>().Select(endpoint => endpoint.Target).OfType<AzureResource>());
        return graph.Connections
            .Select(connection => (Connection: connection, Caller: connection.Caller, Service: connection.Callee?.AndEnclosing.FirstOrDefault(place => place is ITrustsAzureServices)))
            .Where(call => call is { Caller: not null, Service: { Ownership: not Ownership.Observed } service } && !withDoors.Contains(service) && IsClosedTo(call.Caller, (ITrustsAzureServices)service))
            .GroupBy(call => (call.Caller, call.Service))
            .Select(calls => Fails(calls.Key.Service!, null, $"{Named(calls.Key.Service!)} lets trusted services of Azure pass alone, and {Named(calls.Key.Caller!)} is none of them.", Steps(calls.Select(call => call.Connection))));
    }

    /// <summary>An address that was chosen may be the caller's own.</summary>
    private static bool IsClosedTo(AzureResource caller, ITrustsAzureServices service) =>
        service is { PublicNetworkAccess: true, OnlySelectedNetworks: true, TrustsAzureServices: true, AllowedAddresses.Count: 0 } && IsNeverTrusted(caller)
        && !(caller is INetworkInjected { Subnet: { } subnet } && service.AllowedSubnets.Contains(subnet));

    /// <summary>What runs code of anyone is on none of the lists.</summary>
    private static bool IsNeverTrusted(AzureResource caller) => caller is AppServiceApp or ContainerApp or ContainerJob or KubernetesCluster or VirtualMachine;
}
