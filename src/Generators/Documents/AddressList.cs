using System.Globalization;
using System.Text;
using System.Text.Json;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Documents;

/// <summary>Who has which addresses: the subnets of every network, what lies in them, and what is free.</summary>
public static class AddressList
{
    /// <summary>By environment and network in the model's order, then by address. Subnets that found no room come last.</summary>
    public static IReadOnlyList<AddressNetwork> Of(ArchitectureFamily family) =>
        [.. family.Graphs.SelectMany(graph => graph.Resources.OfType<VirtualNetwork>().Select(network => new AddressNetwork(graph.Environment.Name, network, Rows(graph, network))))];

    public static GeneratedFile TextFile(ArchitectureFamily family) => new("addresses.txt", Text(family));

    public static GeneratedFile JsonFile(ArchitectureFamily family) => new("addresses.json", JsonText.Of(json => Write(json, family)));

    public static string Text(ArchitectureFamily family)
    {
        var text = new StringBuilder();
        foreach (var network in Of(family))
        {
            if (text.Length > 0) text.Append('\n');
            var owner = network.IsObserved ? ", observed" : "";
            text.Append(PlainText.Line($"{network.Environment}: network {network.Network.Name}, {string.Join(", ", network.Network.AddressSpace)}{owner}")).Append('\n');
            if (network.Rows.Count > 0) text.Append(TextTable.Print([["range", "usable", "subnet", "in it"], .. network.Rows.Select(Cells)], "  "));
        }

        return text.Length > 0 ? text.ToString() : "The architecture has no virtual network.\n";
    }

    public static void Write(Utf8JsonWriter json, ArchitectureFamily family)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("architecture", family.Name);
        json.List("networks", Of(family), network =>
        {
            json.WriteString("environment", network.Environment);
            json.WriteString("network", network.Network.Name);
            json.WriteString("azureName", network.Network.AzureName);
            json.WriteBoolean("observed", network.IsObserved);
            json.List("addressSpace", network.Network.AddressSpace.Select(space => space.ToString()));
            json.List("ranges", network.Rows, row =>
            {
                json.WriteString("subnet", row.Subnet?.Name);
                json.WriteString("range", row.Range?.ToString());
                json.WriteNumber("usable", row.Usable);
                json.WriteBoolean("free", row.Subnet is null);
                json.List("holds", row.Holds);
            });
        });
        json.WriteEndObject();
    }

    private static IReadOnlyList<AddressRow> Rows(ArchitectureGraph graph, VirtualNetwork network)
    {
        var subnets = network.Subnets.Select(subnet => new AddressRow(subnet.Range, subnet, Holds(graph, subnet)));
        return [.. subnets.Concat(Free(network)).OrderBy(row => row.Range is null).ThenBy(row => row.Range).ThenBy(row => row.Subnet?.Name, StringComparer.Ordinal)];
    }

    /// <summary>Of a network that others run, we do not know what is free.</summary>
    private static IEnumerable<AddressRow> Free(VirtualNetwork network)
    {
        if (network.Ownership == Ownership.Observed) return [];

        var free = new AddressAllocator(network.AddressSpace);
        foreach (var range in network.Subnets.Select(subnet => subnet.Range).OfType<Cidr>()) free.Reserve(range);
        return free.Free.Select(range => new AddressRow(range, null, []));
    }

    private static IReadOnlyList<string> Holds(ArchitectureGraph graph, Subnet subnet)
    {
        var endpoints = graph.Resources.OfType<PrivateEndpoint>().Where(endpoint => ReferenceEquals(endpoint.Subnet, subnet))
            .Select(endpoint => $"endpoint of {(endpoint.Target as AzureResource)?.Name ?? endpoint.Name} ({string.Join(", ", endpoint.Groups)})");
        var injected = graph.Resources.Where(resource => resource is INetworkInjected inside && ReferenceEquals(inside.Subnet, subnet)).Select(resource => $"{resource.Title} {resource.Name}");
        return [.. injected.Concat(endpoints)];
    }

    private static string[] Cells(AddressRow row) =>
    [
        row.Range?.ToString() ?? "no room",
        row.Usable.ToString(CultureInfo.InvariantCulture),
        row.Subnet?.Name ?? "free",
        row.Holds.Count > 0 ? string.Join("; ", row.Holds) : "-",
    ];
}

/// <summary>A network in one environment.</summary>
public sealed record AddressNetwork(string Environment, VirtualNetwork Network, IReadOnlyList<AddressRow> Rows)
{
    public bool IsObserved => Network.Ownership == Ownership.Observed;
}

/// <summary>A range of a network.</summary>
/// <param name="Range">Null for a subnet that the address plan found no room for.</param>
/// <param name="Subnet">Null for addresses that are free.</param>
/// <param name="Holds">What takes addresses of it.</param>
public sealed record AddressRow(Cidr? Range, Subnet? Subnet, IReadOnlyList<string> Holds)
{
    /// <summary>Addresses that resources can have; for a free range, if it became one subnet.</summary>
    public long Usable => Range?.Usable ?? 0;
}
