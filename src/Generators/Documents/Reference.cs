using System.Globalization;
using AiFactory.Generators.Views;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Generators.Documents;

/// <summary>What engineers look up: for each environment all resources with their names and sizes, addresses, name resolution, identities and grants, and where logs go.</summary>
public static class Reference
{
    private static readonly string[] Sizes = ["sku.name", "properties.sku.name", "sku.tier", "properties.databaseAccountOfferType", "properties.capacity", "sku.capacity"];

    public static GeneratedFile Of(ArchitectureFamily family, IReadOnlyList<Picture> pictures) => new("documents/engineering.md", Template.Fill("engineering.md", new
    {
        family.Leading.Brief.Title,
        Pictures = pictures.Where(picture => picture.Key is "engineer" or "network" or "identity").ToList(),
        Stories = FlowStory.Of(family.Leading),
        Environments = family.Graphs.Select(Environment).ToList(),
    }));

    private static object Environment(ArchitectureGraph graph) => new
    {
        graph.Environment.Name,
        Region = graph.Environment.Region.Name,
        Subscription = graph.Environment.Subscription,
        Resources = graph.Resources.Where(IsBuilt).Select(Row).ToList(),
        Networks = NetworkAddresses.Of(graph).Select(Network).ToList(),
        Names = NetworkPlan.Of(graph).Doors.Where(door => door.Target is not null).Select(door => new { Service = Named(door.Target!), Place = door.Place?.Name ?? "", Zones = Say.List(door.ZoneNames) }).ToList(),
        Grants = graph.Grants.Select(grant => GrantRow(grant, graph)).ToList(),
        Logs = LogRoute.In(graph).Select(route => new { Of = Named(route.Of), To = route.To.Name, What = route is { HasLogs: true, HasMetrics: true } ? "logs and metrics" : route.HasLogs ? "logs" : "metrics" }).ToList(),
    };

    /// <summary>What has no name of its own, as a grant, is told in the other tables.</summary>
    private static bool IsBuilt(AzureResource resource) => resource.Shape.Naming is not null;

    private static object Row(AzureResource resource) => new
    {
        Kind = resource.Title,
        resource.Name,
        Azure = Markdown.Code(resource.AzureName),
        Size = SizeOf(resource),
        Stack = resource.Ownership == Ownership.Observed ? "run by others" : resource.Stack.Name,
        Owner = resource.Owner?.Name ?? "",
    };

    private static string SizeOf(AzureResource resource)
    {
        foreach (var path in Sizes)
        {
            if (resource.Shape.Mappings.FirstOrDefault(mapping => mapping.Maps.Arm == path)?.ValueIn(resource) is { } value) return value.ToString() ?? "";
        }

        return "";
    }

    private static object Network(NetworkAddresses network) => new
    {
        network.Network.Name,
        Space = Say.List(network.Network.AddressSpace.Select(space => space.ToString())),
        Rows = network.Rows.Select(row => new { Range = row.Range?.ToString() ?? "no room", Usable = row.Usable.ToString(CultureInfo.InvariantCulture), Place = row.Name ?? "free", Holds = row.Holds.Count > 0 ? string.Join("; ", row.Holds) : "" }).ToList(),
    };

    private static object GrantRow(Grant grant, ArchitectureGraph graph) => new
    {
        Identity = grant.Principal is AzureResource identity ? $"{Named(identity)}, for {Say.List(grant.Connections.Select(connection => connection.From.Name).Distinct())}" : Named(grant.Caller),
        grant.Role,
        On = Named(grant.Callee),
        Steps = string.Join(", ", graph.Flows.SelectMany(flow => flow.Steps).Where(step => step.Direction == StepDirection.Forward && step.Connections.Intersect(grant.Connections).Any()).Select(step => step.Number)),
    };

    private static string Named(AzureResource resource) => $"{resource.Name} ({resource.Title})";
}
