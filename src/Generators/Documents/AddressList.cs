using System.Globalization;
using System.Text;
using System.Text.Json;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Documents;

/// <summary>Who has which addresses: the subnets of every network, what lies in them, and what is free; then the plans that gave them.</summary>
public static class AddressList
{
    public static GeneratedFile TextFile(ArchitectureFamily family) => new("addresses.txt", Text(family));

    public static GeneratedFile JsonFile(ArchitectureFamily family) => new("addresses.json", JsonText.Of(json => Write(json, family)));

    public static string Text(ArchitectureFamily family)
    {
        var text = new StringBuilder();
        foreach (var (environment, network) in Networks(family))
        {
            if (text.Length > 0) text.Append('\n');
            var owner = network.IsObserved ? ", observed" : "";
            text.Append(PlainText.Line($"{environment}: network {network.Network.Name}, {string.Join(", ", network.Network.AddressSpace)}{owner}")).Append('\n');
            if (network.Rows.Count > 0) text.Append(TextTable.Print([["range", "usable", "subnet", "in it"], .. network.Rows.Select(Cells)], "  "));
        }

        foreach (var plan in AddressPlanList.Of(family)) text.Append(text.Length > 0 ? "\n" : "").Append(AddressPlanList.Text(plan, family));
        return text.Length > 0 ? text.ToString() : "The architecture has no virtual network.\n";
    }

    public static void Write(Utf8JsonWriter json, ArchitectureFamily family)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("architecture", family.Name);
        json.List("networks", Networks(family), found =>
        {
            var (environment, network) = found;
            json.WriteString("environment", environment);
            json.WriteString("network", network.Network.Name);
            json.WriteString("azureName", network.Network.AzureName);
            json.WriteBoolean("observed", network.IsObserved);
            json.List("addressSpace", network.Network.AddressSpace.Select(space => space.ToString()));
            json.List("ranges", network.Rows, row =>
            {
                json.WriteString("subnet", row.Name);
                json.WriteString("range", row.Range?.ToString());
                json.WriteNumber("usable", row.Usable);
                json.WriteBoolean("free", row.Name is null);
                json.List("holds", row.Holds);
            });
        });
        json.List("plans", AddressPlanList.Of(family), plan => AddressPlanList.Write(json, plan, family));
        json.WriteEndObject();
    }

    private static IEnumerable<(string Environment, NetworkAddresses Network)> Networks(ArchitectureFamily family) =>
        family.Graphs.SelectMany(graph => NetworkAddresses.Of(graph).Select(network => (graph.Environment.Name, network)));

    private static string[] Cells(AddressRow row) =>
    [
        row.Range?.ToString() ?? "no room",
        row.Usable.ToString(CultureInfo.InvariantCulture),
        row.Name ?? "free",
        row.Holds.Count > 0 ? string.Join("; ", row.Holds) : "-",
    ];
}
