using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An address in a subnet that leads to one service.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/privateendpoints</remarks>
[AzureResource("Microsoft.Network/privateEndpoints", "2024-05-01", Terraform = "azurerm_private_endpoint")]
[Service("Private endpoint", "An address in a subnet that leads to one service", Deep = true, Icon = "private-endpoint", Source = "https://learn.microsoft.com/azure/private-link/private-endpoint-overview")]
[Without(Traits.Any)]
[Named("pep", 2, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Fixed(null, "default", Terraform = "private_dns_zone_group.name", TerraformWhen = nameof(HasZones))]
public sealed class PrivateEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    [Maps("properties.subnet.id", Needed = true, Terraform = "subnet_id", CreateOnly = true)]
    public Subnet? Subnet { get; init; }

    [Maps(Needed = true, Terraform = "private_service_connection.private_connection_resource_id", Via = nameof(Approved), CreateOnly = true)]
    public IPrivateLinkTarget? Target { get; set; }

    /// <summary>The part of the service, as in <c>blob</c>; the first that the service's class names.</summary>
    [Maps(Terraform = "private_service_connection.subresource_names", Via = nameof(Approved), CreateOnly = true)]
    public IReadOnlyList<string> Groups { get => field ?? [.. Links.Take(1).Select(link => link.Group)]; set; }

    /// <summary>Asks the owner of the target, who must approve, with this message.</summary>
    [Maps(Terraform = "private_service_connection.request_message", Via = nameof(Requested))]
    public string? Request { get; set; }

    [Maps("privateDnsZoneGroups/default:properties.privateDnsZoneConfigs", Terraform = "private_dns_zone_group.private_dns_zone_ids", Using = typeof(ZoneConfigsConverter))]
    public IReadOnlyList<PrivateDnsZone> Zones { get; init; } = [];

    [Maps("properties.customNetworkInterfaceName", Terraform = "custom_network_interface_name", CreateOnly = true)]
    public string? NetworkInterfaceName { get; init; }

    /// <summary>Addresses that it is to have, fixed; Azure takes free ones when empty.</summary>
    [Maps("properties.ipConfigurations", Terraform = "ip_configuration", CreateOnly = true)]
    public IReadOnlyList<EndpointAddress> Addresses { get; init; } = [];

    /// <summary>Azure keeps a connection in one of two lists, by who approves it.</summary>
    [Maps("properties.privateLinkServiceConnections")]
    internal IReadOnlyList<LinkConnection> Approved { get => Request is null ? Connection : []; init => Connect(value, null); }

    [Maps("properties.manualPrivateLinkServiceConnections")]
    internal IReadOnlyList<LinkConnection> Requested { get => Request is null ? [] : Connection; init => Connect(value, value.FirstOrDefault()?.Request ?? ""); }

    [Maps(Terraform = "private_service_connection.name")]
    internal string ConnectionName => Connection.FirstOrDefault()?.Name ?? AzureName;

    [Maps(Terraform = "private_service_connection.is_manual_connection")]
    internal bool IsRequested => Request is not null;

    private IReadOnlyList<LinkConnection>? _read;

    private IReadOnlyList<LinkConnection> Connection => _read ?? [new LinkConnection { Name = AzureName, Target = Target, Groups = Groups, Request = Request }];

    private void Connect(IReadOnlyList<LinkConnection> read, string? request)
    {
        if (read.Count == 0) return; // the other list has it
        (_read, Target, Groups, Request) = (read, read[0].Target, read[0].Groups, request);
    }

    /// <summary>The zones that the target's groups resolve in.</summary>
    public IEnumerable<string> ZoneNames => Links.Where(link => Groups.Contains(link.Group)).SelectMany(link => ZonesOf((AzureResource)Target!, link));

    /// <summary>An endpoint for each private-link group that the service's settings need, and the zones that resolve them.</summary>
    internal static IEnumerable<PrivateEndpoint> For(Architecture architecture, Subnet subnet, IPrivateLinkTarget target)
    {
        var resource = (AzureResource)target;
        architecture.MustKnow(subnet, resource.Position);
        architecture.MustKnow(resource, subnet.Position);
        foreach (var link in NeededLinks(resource))
        {
            var name = link.Group == resource.Shape.PrivateLinks[0].Group ? resource.Name : $"{resource.Name}-{link.Group}";
            yield return architecture.Beside(resource, () => new PrivateEndpoint(architecture.Untaken(typeof(PrivateEndpoint), name, $"{name}-{Words.Kebab(resource.GetType().Name)}"), resource.Position.File, resource.Position.Line, resource.Position.Expression)
            {
                Location = subnet.Parent is { Ownership: not Ownership.Observed, StatesLocation: true } network ? network.Location : null!, Subnet = subnet, Target = target, Groups = [link.Group], Zones = [.. ZonesOf(resource, link).Select(zone => architecture.ZoneFor(zone, subnet))],
            });
        }
    }

    /// <summary>The groups that the service's settings need an endpoint for.</summary>
    public static IEnumerable<string> GroupsNeededBy(AzureResource service) => NeededLinks(service).Select(link => link.Group);

    private static IEnumerable<PrivateLinkAttribute> NeededLinks(AzureResource resource) =>
        resource.Shape.PrivateLinks.Where(link => link.When is null || (bool)resource.GetType().GetProperty(link.When, ResourceShape.Everything)!.GetValue(resource)!);

    private static IEnumerable<string> ZonesOf(AzureResource resource, PrivateLinkAttribute link) =>
        link.Zones.Select(zone => resource is RegionalResource { Location: var region } ? zone.Replace("{region}", region.Name).Replace("{geo}", region.GeoCode ?? "{geo}") : zone).Where(zone => !zone.Contains("{geo}"));

    internal bool HasZones => Zones.Count > 0;

    private IEnumerable<PrivateLinkAttribute> Links => Target is AzureResource resource ? resource.Shape.PrivateLinks : [];
}

/// <summary>A fixed address of a private endpoint.</summary>
public sealed record EndpointAddress : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.privateIPAddress", Terraform = "private_ip_address")]
    public Cidr Address { get; init; }

    /// <summary>The part of the service, as in <c>blob</c>.</summary>
    [Maps("properties.groupId", Terraform = "subresource_name")]
    public string? PartOfService { get; init; }

    /// <summary>Of several addresses of that part the one that is meant.</summary>
    [Maps("properties.memberName", Terraform = "member_name")]
    public string? Member { get; init; }
}

internal sealed record LinkConnection : Part
{
    [Maps("name")]
    public string? Name { get; init; }

    [Maps("properties.privateLinkServiceId")]
    public IPrivateLinkTarget? Target { get; init; }

    [Maps("properties.groupIds")]
    public IReadOnlyList<string> Groups { get; init; } = [];

    [Maps("properties.requestMessage")]
    public string? Request { get; init; }
}

/// <summary>ARM wants a name for each zone; the zone's own will do.</summary>
internal sealed class ZoneConfigsConverter : Converter<IReadOnlyList<PrivateDnsZone>>
{
    protected override Value ToArm(IReadOnlyList<PrivateDnsZone> value) => new ListValue([.. value.Select(zone => new MapValue
    {
        ["name"] = Value.Of(zone.AzureName.Replace('.', '-')),
        ["properties"] = new MapValue { ["privateDnsZoneId"] = Value.Of(zone.Id) },
    })]);

    protected override Value ToTerraform(IReadOnlyList<PrivateDnsZone> value) => new ListValue([.. value.Select(zone => new TemplateValue([zone.IdOutput]))]);

    protected override bool TryFromArm(Value value, ReadContext context, out IReadOnlyList<PrivateDnsZone> result)
    {
        var zones = new List<PrivateDnsZone>();
        result = zones;
        foreach (var item in (value as ListValue)?.Items ?? [])
        {
            if (((item as MapValue)?["properties"] as MapValue)?["privateDnsZoneId"] is not TextValue text) return false;
            if (ArmId.TryParse(text.Text) is not { } id || context.Resolve(id, typeof(PrivateDnsZone)) is not PrivateDnsZone zone) return false;
            zones.Add(zone);
        }

        return value is ListValue;
    }
}
