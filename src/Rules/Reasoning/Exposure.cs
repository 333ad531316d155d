using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Graph;

namespace AiFactory.Rules.Reasoning;

/// <summary>What answers the Internet, and what can be reached through it.</summary>
internal static class Exposure
{
    /// <summary>Calls of people and systems outside to something that answers the Internet. One that was said to come over a private way is none.</summary>
    public static IEnumerable<Connection> CallsFromInternet(ArchitectureGraph graph) => graph.Connections.Where(connection =>
        connection.From.IsOutside && connection.Path is null or NetworkPath.Internet && connection.Callee is { Ownership: not Ownership.Observed } front && IsOpen(front));

    /// <summary>Whether any address may call it.</summary>
    public static bool IsOpen(AzureResource resource) => resource switch
    {
        ApplicationGateway gateway => gateway.Frontends.Any(frontend => frontend.PublicAddress is not null),
        ISelectedNetworks { OnlySelectedNetworks: true } => false,
        IPublicEndpoint { PublicNetworkAccess: true } => true,
        _ => false,
    };

    /// <summary>Whether its firewall stops attacks. One that others run is trusted to.</summary>
    public static bool StopsAttacks(AzureResource resource) =>
        resource is ApplicationGateway { Firewall: { } firewall } && (firewall.Ownership == Ownership.Observed || firewall is { Enabled: true, Mode: WafMode.Prevention });

    /// <summary>The shortest way of calls from one element to each that fits, in the order of the graph, without passing what stops attacks.</summary>
    public static IEnumerable<IReadOnlyList<Connection>> WaysFrom(AzureResource front, ArchitectureGraph graph, Func<AzureResource, bool> isGoal) => WaysFrom(front, graph, isGoal, node => !StopsAttacks(node));

    /// <summary>The shortest way of calls from one element to each that fits, in the order of the graph.</summary>
    /// <param name="through">What calls can pass; all when null.</param>
    public static IEnumerable<IReadOnlyList<Connection>> WaysFrom(AzureResource front, ArchitectureGraph graph, Func<AzureResource, bool> isGoal, Func<AzureResource, bool>? through)
    {
        Connection[] calls = [.. graph.Connections.Where(connection => connection is { Caller: not null, Callee: not null })];
        var map = new Digraph<AzureResource>(graph.Resources, calls.Select(call => (call.Caller!, call.Callee!)));
        return map.ReachableFrom(front, through)
            .Where(node => node != front && isGoal(node))
            .Select(goal => map.ShortestPath(front, goal, through))
            .OfType<NodePath<AzureResource>>()
            .Select(path => (IReadOnlyList<Connection>)[.. path.Edges.Select(edge => calls[edge])]);
    }

    /// <summary>The resource or what it lies in, where that keeps data.</summary>
    public static AzureResource? StoreOf(AzureResource resource) => resource.AndEnclosing.FirstOrDefault(candidate => candidate.Shape.Service?.Stateful == true);
}
