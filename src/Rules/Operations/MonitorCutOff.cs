using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Operations;

/// <summary>A workspace that is closed to the Internet is reached from the networks that write to it.</summary>
public sealed class MonitorCutOff : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4511",
        Title: "Private monitoring scope incomplete",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "Records are refused without a word, and the day they are needed there are none.",
        Fix: "Put it into the Resources of a MonitorPrivateLinkScope that has a PrivateEndpoint in, or joined to, each network that writes or reads.",
        Source: "https://learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-security")
    {
        Checklist = "OE:07",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        MonitorPrivateLinkScope[] scopes = [.. graph.Resources.OfType<MonitorPrivateLinkScope>()];
        if (scopes.Any(scope => scope.Ownership == Ownership.Observed)) return []; // its owner says what is in it
        return graph.Resources.Where(resource => resource.Ownership != Ownership.Observed).Select(resource => (resource, Closed: ClosedBy(resource))).Where(found => found.Closed is not null)
            .SelectMany(found => graph.IsRead
                ? [NotAssessed(found.resource, $"{Named(found.resource)}: the scope that leads to it may not have been read.")]
                : Judge(found.resource, found.Closed!, [.. scopes.Where(scope => scope.Resources.Any(part => ReferenceEquals(part.Resource, found.resource)))], graph));
    }

    private static IEnumerable<Verdict> Judge(AzureResource monitor, string setting, MonitorPrivateLinkScope[] scopes, ArchitectureGraph graph)
    {
        PrivateEndpoint[] endpoints = [.. graph.Resources.OfType<PrivateEndpoint>().Where(endpoint => scopes.Contains(endpoint.Target))];
        if (scopes.Length == 0)
            yield return Fails(monitor, setting, $"{Named(monitor)} is closed to the Internet, and no private link scope leads to it.");
        else if (endpoints.Length == 0)
            yield return Fails(scopes[0], null, $"{Named(monitor)} is closed to the Internet, and {Named(scopes[0])} has no private endpoint.", EvidenceStep.Of(scopes[0], $"{Named(scopes[0])} leads to {Named(monitor)}"));
        else if (setting == nameof(ApplicationInsights.PublicIngestion))
        {
            foreach (var call in graph.Connections.Where(call => ReferenceEquals(call.Callee, monitor) && call.Caller is { Ownership: not Ownership.Observed } && IsCutOff(call.Caller, endpoints, graph)).GroupBy(call => call.Caller!))
            {
                yield return Fails(call.Key, null, $"{Named(call.Key)} writes to {Named(monitor)}, which is closed to the Internet, from where no private endpoint of {Named(scopes[0])} is reached.",
                    [.. Steps(call), .. endpoints.Select(endpoint => EvidenceStep.Of(endpoint, $"{Named(endpoint)} stands in {(NetworkReach.NetworkOf(endpoint.Subnet) is { } network ? Named(network) : "no network")}"))]);
            }
        }
    }

    private static string? ClosedBy(AzureResource resource) => resource switch
    {
        LogAnalyticsWorkspace { PublicIngestion: false } or ApplicationInsights { PublicIngestion: false } => nameof(ApplicationInsights.PublicIngestion),
        LogAnalyticsWorkspace { PublicQueries: false } or ApplicationInsights { PublicQueries: false } => nameof(ApplicationInsights.PublicQueries),
        _ => null,
    };

    private static bool IsCutOff(AzureResource caller, PrivateEndpoint[] endpoints, ArchitectureGraph graph) =>
        caller.AndEnclosing.OfType<INetworkInjected>().FirstOrDefault() is { } injected
        && (injected.Subnet is not { } leg || (NetworkReach.NetworkOf(leg) is { } network && endpoints.All(endpoint => NetworkReach.Of(graph).Way(network, endpoint, leg) == NetworkWay.None)));
}
