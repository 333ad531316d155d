using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Graph;

namespace AiFactory.Rules.Reasoning;

/// <summary>A network of a family: one that several environments look at counts once.</summary>
internal sealed class NetworkPlace(VirtualNetwork network)
{
    public VirtualNetwork Network { get; } = network;
    public List<DeploymentEnvironment> Environments { get; } = [];
}

/// <summary>The networks of all environments and how peerings join them.</summary>
internal static class NetworkMap
{
    /// <summary>Networks that are joined, directly or over others; a network by itself is a group too.</summary>
    public static IEnumerable<IReadOnlyList<NetworkPlace>> Groups(ArchitectureFamily family)
    {
        var places = new Dictionary<string, NetworkPlace>(StringComparer.OrdinalIgnoreCase);
        var joined = new List<(NetworkPlace From, NetworkPlace To)>();
        foreach (var graph in family.Graphs)
        {
            foreach (var network in graph.Resources.OfType<VirtualNetwork>()) Place(network, graph.Environment);
            foreach (var peering in graph.Resources.OfType<VirtualNetworkPeering>().Where(peering => peering.Remote is not null && peering.Enclosing.OfType<VirtualNetwork>().Any()))
            {
                var (here, there) = (Place(peering.Parent, graph.Environment), Place(peering.Remote!, graph.Environment));
                joined.Add((here, there));
                joined.Add((there, here));
            }
        }

        var map = new Digraph<NetworkPlace>(places.Values, joined);
        var seen = new HashSet<NetworkPlace>();
        foreach (var place in map.Nodes.Where(place => !seen.Contains(place)))
        {
            var group = map.ReachableFrom(place);
            seen.UnionWith(group);
            yield return group;
        }

        NetworkPlace Place(VirtualNetwork network, DeploymentEnvironment environment)
        {
            if (!places.TryGetValue(network.Id, out var place)) places[network.Id] = place = new(network);
            if (!place.Environments.Contains(environment)) place.Environments.Add(environment);
            return place;
        }
    }
}
