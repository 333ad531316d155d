using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The firewall in the middle: all that leaves the networks around it, and goes between them, passes its policy.</summary>
/// <remarks>
/// In a network it needs a subnet named <c>AzureFirewallSubnet</c> of at least /26; in a virtual WAN it needs <see cref="Hub"/> alone. Send traffic to it with a route whose next hop is <see cref="PrivateAddress"/>.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/azurefirewalls
/// </remarks>
[AzureResource("Microsoft.Network/azureFirewalls", "2025-07-01", Terraform = "azurerm_firewall")]
[Service("Azure Firewall", "Looks at all traffic that leaves networks or goes between them, and lets through what its policy allows", Deep = true, Icon = "firewall", Protocol = "IP", Source = "https://learn.microsoft.com/azure/firewall/overview")]
[Without(Traits.Any & ~(Traits.Zones | Traits.Injection | Traits.Diagnostics))]
[Named("afw", 1, 56, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics(ChoosesTables = true)]
public sealed class AzureFirewall(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant, INetworkInjected
{
    /// <summary>The name that the subnet of every firewall must have.</summary>
    public const string SubnetName = "AzureFirewallSubnet";

    /// <summary>The name that the subnet for its management must have.</summary>
    public const string ManagementSubnetName = "AzureFirewallManagementSubnet";

    /// <summary>The subnet that holds it and nothing else; its name must be <see cref="SubnetName"/>.</summary>
    /// <exception cref="ModelException">The subnet has another name.</exception>
    public Subnet? Subnet { get => field ?? _places?.FirstOrDefault(place => place.Subnet is not null)?.Subnet; init => field = value.Named(SubnetName, this); }

    /// <summary>The addresses that the Internet sees it at, at most 250; not needed in a hub.</summary>
    public IReadOnlyList<PublicIpAddress> PublicAddresses { get => field ?? [.. (_places ?? []).Select(place => place.PublicAddress).OfType<PublicIpAddress>()]; init; }

    /// <summary>The subnet that Azure manages it through, named <see cref="ManagementSubnetName"/>: for the Basic tier, and where its own traffic is sent elsewhere.</summary>
    /// <exception cref="ModelException">The subnet has another name.</exception>
    public Subnet? ManagementSubnet { get => field ?? _management?.Subnet; init => field = value.Named(ManagementSubnetName, this); }

    /// <summary>The address that Azure manages it at; needed with <see cref="ManagementSubnet"/>.</summary>
    public PublicIpAddress? ManagementAddress { get => field ?? _management?.PublicAddress; init; }

    /// <summary>What it lets through.</summary>
    [Maps("properties.firewallPolicy.id", Terraform = "firewall_policy_id")]
    public FirewallPolicy? Policy { get; init; }

    /// <summary>The hub of a virtual WAN that it stands in, instead of a subnet.</summary>
    [Maps("properties.virtualHub.id", Terraform = "virtual_hub.virtual_hub_id")]
    public VirtualHub? Hub { get; init; }

    /// <summary>How many public addresses it has in a hub; Azure makes them.</summary>
    [Maps("properties.hubIPAddresses.publicIPs.count", Terraform = "virtual_hub.public_ip_count")]
    public int? HubAddresses { get; init; }

    /// <summary>What it can look at: Basic filters by address and name, Standard knows threats and resolves names, Premium looks into TLS and for known attacks. That of its policy unless given, else Standard.</summary>
    [Maps("properties.sku.tier", Terraform = "sku_tier")]
    public FirewallTier? Tier { get => field ?? Policy?.Tier ?? FirewallTier.Standard; init; }

    /// <summary>Where it stands, which Azure wants to hear of as a size.</summary>
    [Maps("properties.sku.name", Terraform = "sku_name", CreateOnly = true)]
    internal AddressInSubnetment? Placement { get => field ?? (Hub is null ? AddressInSubnetment.Network : AddressInSubnetment.Hub); init; }

    /// <summary>What happens to traffic with addresses and names that Microsoft knows as malicious, for a firewall without a policy.</summary>
    [Maps("properties.threatIntelMode", Terraform = "threat_intel_mode")]
    public ThreatIntelligence? Threats { get; init; }

    /// <summary>The zones that it is spread over; all three unless given. Azure's default is none.</summary>
    [Maps("zones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get; init; } = ["1", "2", "3"];

    /// <summary>Its addresses as Azure keeps them; made of <see cref="Subnet"/> and <see cref="PublicAddresses"/> unless given.</summary>
    [Maps("properties.ipConfigurations", Terraform = "ip_configuration")]
    public IReadOnlyList<AddressInSubnet> Places
    {
        get => _places ?? [.. (Subnet is null && PublicAddresses.Count == 0 ? [] : PublicAddresses.DefaultIfEmpty(null)).Select((address, index) => new AddressInSubnet { Name = index == 0 ? "firewall" : $"firewall-{index + 1}", Subnet = index == 0 ? Subnet : null, PublicAddress = address })];
        init => _places = value;
    }

    private IReadOnlyList<AddressInSubnet>? _places;

    /// <summary>Where Azure manages it; made of <see cref="ManagementSubnet"/> and <see cref="ManagementAddress"/> unless given.</summary>
    [Maps("properties.managementIpConfiguration", Terraform = "management_ip_configuration")]
    public AddressInSubnet? Management { get => _management ?? (ManagementSubnet is null && ManagementAddress is null ? null : new() { Name = "management", Subnet = ManagementSubnet, PublicAddress = ManagementAddress }); init => _management = value; }

    private AddressInSubnet? _management;

    /// <summary>Where routes send traffic that it is to look at: the first address of its subnet that Azure does not keep.</summary>
    public Output PrivateAddress => new(this, "properties.ipConfigurations[0].properties.privateIPAddress", "ip_configuration[0].private_ip_address");

    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2;
}

public enum FirewallTier { Basic, Standard, Premium }
internal enum AddressInSubnetment { [Wire("AZFW_VNet")] Network, [Wire("AZFW_Hub")] Hub }

/// <summary>What happens to traffic with addresses and names that Microsoft knows as malicious.</summary>
public enum ThreatIntelligence { Off, Alert, Deny }
