using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Documents;

/// <summary>What engineers look up: for each environment all resources with their names and sizes, addresses, name resolution, identities and grants, and where logs go.</summary>
public static class Reference
{
    private static readonly string[] Sizes = ["sku.name", "properties.sku.name", "sku.tier", "properties.databaseAccountOfferType", "properties.capacity", "sku.capacity"];

    public static GeneratedFile Of(ArchitectureFamily family, IReadOnlyList<DocumentPicture> pictures) => new("documents/engineering.md", Template.Fill("engineering.md", new
    {
        family.Leading.Brief.Title,
        Pictures = pictures.Where(picture => picture.Key is "engineer" or "network" or "identity").ToList(),
        Environments = family.Graphs.Select(Environment).ToList(),
    }));

    private static object Environment(ArchitectureGraph graph) => new
    {
        graph.Environment.Name,
        Region = graph.Environment.Region.Name,
        Subscription = graph.Environment.Subscription,
        Resources = graph.Resources.Where(IsBuilt).Select(Row).ToList(),
        Networks = NetworkAddresses.Of(graph).Select(Network).ToList(),
        Names = graph.Resources.OfType<PrivateEndpoint>().Select(Endpoint).ToList(),
        Grants = graph.Grants.Select(grant => GrantRow(grant, graph)).ToList(),
        Logs = graph.Resources.OfType<DiagnosticSetting>().Where(setting => setting.Workspace is not null).Select(setting => new { Of = Named(setting.Target), To = setting.Workspace!.Name, What = Say.List(setting.Logs.Select(_ => "logs").Concat(setting.Metrics.Select(_ => "metrics")).Distinct()) }).ToList(),
    };

    /// <summary>What the other tables tell of is left out here.</summary>
    private static bool IsBuilt(AzureResource resource) => resource is not (RoleAssignment or DiagnosticSetting or IAccessGrant or PrivateDnsZoneLink);

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
        Rows = network.Rows.Select(row => new { Range = row.Range?.ToString() ?? "no room", Usable = row.Usable.ToString(CultureInfo.InvariantCulture), Subnet = row.Name ?? "free", Holds = row.Holds.Count > 0 ? string.Join("; ", row.Holds) : "" }).ToList(),
    };

    private static object Endpoint(PrivateEndpoint endpoint) => new
    {
        Service = endpoint.Target is AzureResource target ? Named(target) : "",
        Subnet = endpoint.Subnet?.Name ?? "",
        Zones = Say.List(endpoint.Zones.Select(zone => zone.Name)),
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
