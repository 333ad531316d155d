using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Lets others reach an application behind a load balancer through private endpoints of their own.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/privatelinkservices</remarks>
[AzureResource("Microsoft.Network/privateLinkServices", "2025-07-01", Terraform = "azurerm_private_link_service")]
[Service("Private link service", "Lets others reach an application behind a load balancer through private endpoints", Icon = "private-link", Protocol = "TCP", Source = "https://learn.microsoft.com/azure/private-link/private-link-service-overview")]
[Without(Traits.Any & ~Traits.PrivateLink)]
[Without(Traits.PrivateLink, Although = "endpoints lead to it by its id, without a part of it or a zone")]
[Named("pl", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class PrivateLinkService(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget
{
    /// <summary>What calls are passed on to: <see cref="LoadBalancer.Frontend"/> of a Standard load balancer.</summary>
    [Maps("properties.loadBalancerFrontendIpConfigurations[].id", Terraform = "load_balancer_frontend_ip_configuration_ids", CreateOnly = true)]
    public IReadOnlyList<Text> Frontends { get; init; } = [];

    /// <summary>Addresses that calls come from inside of the network, at most 8; the first is the primary one. Their subnet must have <see cref="Subnet.PrivateLinkServicePolicies"/> off.</summary>
    [Maps("properties.ipConfigurations", Needed = true, Terraform = "nat_ip_configuration")]
    public IReadOnlyList<PrivateLinkAddress> Addresses { get; init; } = [];

    /// <summary>The subscriptions that may see it, or <c>*</c> for all who know its alias; those with access to it when empty.</summary>
    [Maps("properties.visibility.subscriptions", Terraform = "visibility_subscription_ids")]
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    /// <summary>The subscriptions whose endpoints nobody need approve. They must be able to see it.</summary>
    [Maps("properties.autoApproval.subscriptions", Terraform = "auto_approval_subscription_ids")]
    public IReadOnlyList<string> ApprovedFor { get; init; } = [];

    /// <summary>Names that it is known by.</summary>
    [Maps("properties.fqdns", Terraform = "fqdns")]
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Tells the application who called, in front of each connection; the application must understand that.</summary>
    [Maps("properties.enableProxyProtocol", Terraform = "enable_proxy_protocol", Absent = false)]
    public bool ProxyProtocol { get; init; }

    /// <summary>An address in the network that calls are passed on to, instead of a load balancer.</summary>
    [Maps("properties.destinationIPAddress", Terraform = "destination_ip_address", CreateOnly = true)]
    public Cidr? Destination { get; init; }

    /// <summary>What others ask for in a private endpoint of theirs.</summary>
    public Output Alias => new(this, "properties.alias", "alias");
}

/// <summary>An address that calls through a private link service come from.</summary>
public sealed record PrivateLinkAddress : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "primary";

    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>One of the addresses is the primary one, which never changes.</summary>
    [Maps("properties.primary", Terraform = "primary")]
    public bool Primary { get; init; } = true;

    /// <summary>The address itself, fixed; Azure takes a free one when null.</summary>
    [Maps("properties.privateIPAddress", Terraform = "private_ip_address")]
    public Cidr? Address { get; init; }

    [Maps("properties.privateIPAddressVersion", Terraform = "private_ip_address_version")]
    public IpVersion Version { get; init; } = IpVersion.Ipv4;
}
