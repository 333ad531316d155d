using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A range of public addresses that stay together, so that a partner can let them all in with one line.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/publicipprefixes</remarks>
[AzureResource("Microsoft.Network/publicIPPrefixes", "2025-07-01", Terraform = "azurerm_public_ip_prefix")]
[Service("Public IP prefix", "A range of neighbouring public addresses", Icon = "public-ip", Source = "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-address-prefix")]
[Without(Traits.Any & ~Traits.Zones)]
[Named("ippre", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class PublicIpPrefix(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant
{
    /// <summary>How many bits its addresses share, 21 to 31: 28 for 16 addresses, 31 for two. All of them are paid for. IPv6 counts otherwise, 124 to 127.</summary>
    [Within(21, 127)]
    [Maps("properties.prefixLength", Terraform = "prefix_length", CreateOnly = true)]
    public int Length { get; init; } = 28;

    [Maps("properties.publicIPAddressVersion", Terraform = "ip_version", CreateOnly = true)]
    public IpVersion Version { get; init; } = IpVersion.Ipv4;

    [Maps("sku.name", Terraform = "sku", CreateOnly = true)]
    public PublicIpPrefixSku Sku { get; init; } = PublicIpPrefixSku.Standard;

    /// <summary>Whether its addresses serve one region or, for global load balancers, many.</summary>
    [Maps("sku.tier", Terraform = "sku_tier", CreateOnly = true)]
    public PublicIpReach Reach { get; init; } = PublicIpReach.Regional;

    /// <summary>The zones that keep it; all three unless given. Azure's default is none.</summary>
    [Maps("zones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get; init; } = ["1", "2", "3"];

    /// <summary>The addresses, as Azure gave them: <c>20.1.2.0/28</c>.</summary>
    public Output Range => new(this, "properties.ipPrefix", "ip_prefix");

    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2;
}

public enum IpVersion { [Wire("IPv4")] Ipv4, [Wire("IPv6")] Ipv6 }
public enum PublicIpPrefixSku { Standard, StandardV2 }
public enum PublicIpReach { Regional, Global }
