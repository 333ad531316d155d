using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Which traffic may pass a subnet's border.</summary>
[AzureResource("Microsoft.Network/networkSecurityGroups", "2024-05-01", Terraform = "azurerm_network_security_group")]
[Service("Network security group", "Which traffic may pass a subnet's border", Deep = true, Icon = "network-security-group", Source = "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")]
[Without(Traits.Any & ~Traits.Diagnostics)]
[Named("nsg", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics(Metrics = false)]
public sealed class NetworkSecurityGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    [Maps("properties.securityRules", Terraform = "security_rule")]
    public IReadOnlyList<SecurityRule> Rules { get; init; } = [];
}

/// <summary>One line of a security group. The lowest number that fits the traffic decides.</summary>
public sealed record SecurityRule : Part
{
    /// <summary>The last word about what comes from the Internet: no.</summary>
    public static SecurityRule DenyInternetIn => new() { Name = "deny-internet", Priority = LastPriority, Direction = Direction.Inbound, Access = NetworkAccess.Deny, From = "Internet" };

    /// <summary>The last word about calls to the Internet: no. What Azure services are needed is let out by rules before it.</summary>
    public static SecurityRule DenyInternetOut => new() { Name = "deny-internet-out", Priority = LastPriority, Direction = Direction.Outbound, Access = NetworkAccess.Deny, To = "Internet" };

    /// <summary>What an application gateway cannot do without: Azure asks how it is.</summary>
    public static SecurityRule AllowGatewayManager => AllowIn("allow-gateway-manager", 100, "GatewayManager", "65200-65535");

    /// <summary>Lets TCP in: <c>SecurityRule.AllowIn("allow-web", 110, "Internet", "80", "443")</c>.</summary>
    /// <param name="from">An address range, a service tag, or <c>*</c>.</param>
    /// <param name="ports">Ports or ranges; all when none is named.</param>
    public static SecurityRule AllowIn(string name, int priority, string from, params string[] ports) =>
        new() { Name = name, Priority = priority, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = from, ToPorts = Single(ports), ToAnyPorts = Several(ports) };

    /// <summary>Lets TCP out: <c>SecurityRule.AllowOut("allow-monitoring", 100, "AzureMonitor", "443")</c>.</summary>
    /// <param name="to">An address range, a service tag, or <c>*</c>.</param>
    /// <param name="ports">Ports or ranges; all when none is named.</param>
    public static SecurityRule AllowOut(string name, int priority, string to, params string[] ports) =>
        new() { Name = name, Priority = priority, Direction = Direction.Outbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, To = to, ToPorts = Single(ports), ToAnyPorts = Several(ports) };

    private const int LastPriority = 4096;

    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>100 to 4096; the lowest decides.</summary>
    [Maps("properties.priority", Terraform = "priority")]
    public int Priority { get; init; }

    [Maps("properties.direction", Terraform = "direction")]
    public Direction Direction { get; init; }

    [Maps("properties.access", Terraform = "access")]
    public NetworkAccess Access { get; init; }

    [Maps("properties.protocol", Terraform = "protocol")]
    public NetworkProtocol Protocol { get; init; } = NetworkProtocol.Any;

    /// <summary>An address range, a service tag such as <c>Internet</c>, or <c>*</c> for all; all unless given here or in <see cref="FromAny"/>.</summary>
    [Maps("properties.sourceAddressPrefix", Terraform = "source_address_prefix")]
    public string? From { get => field ?? AllUnless(FromAny); init; }

    /// <summary>Several ranges instead of one.</summary>
    [Maps("properties.sourceAddressPrefixes", Terraform = "source_address_prefixes")]
    public IReadOnlyList<string> FromAny { get; init; } = [];

    [Maps("properties.sourcePortRange", Terraform = "source_port_range")]
    public string? FromPorts { get => field ?? AllUnless(FromAnyPorts); init; }

    [Maps("properties.sourcePortRanges", Terraform = "source_port_ranges")]
    public IReadOnlyList<string> FromAnyPorts { get; init; } = [];

    /// <inheritdoc cref="From"/>
    [Maps("properties.destinationAddressPrefix", Terraform = "destination_address_prefix")]
    public string? To { get => field ?? AllUnless(ToAny); init; }

    [Maps("properties.destinationAddressPrefixes", Terraform = "destination_address_prefixes")]
    public IReadOnlyList<string> ToAny { get; init; } = [];

    /// <summary>A port, a range such as <c>8000-8080</c>, or <c>*</c> for all; all unless given here or in <see cref="ToAnyPorts"/>.</summary>
    [Maps("properties.destinationPortRange", Terraform = "destination_port_range")]
    public string? ToPorts { get => field ?? AllUnless(ToAnyPorts); init; }

    /// <summary>Several ports or ranges instead of one.</summary>
    [Maps("properties.destinationPortRanges", Terraform = "destination_port_ranges")]
    public IReadOnlyList<string> ToAnyPorts { get; init; } = [];

    private static string? Single(string[] ports) => ports.Length == 1 ? ports[0] : null;

    private static string[] Several(string[] ports) => ports.Length > 1 ? ports : [];

    private static string? AllUnless(IReadOnlyList<string> several) => several.Count > 0 ? null : "*";
}

public enum Direction { Inbound, Outbound }
public enum NetworkAccess { Allow, Deny }
public enum NetworkProtocol { [Wire("*")] Any, Tcp, Udp, Icmp, Esp, Ah }
