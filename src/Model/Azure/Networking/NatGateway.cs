using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Lets the machines of subnets call the Internet from fixed public addresses, and lets nobody in.</summary>
/// <remarks>Put it on a subnet with <see cref="Subnet.Nat"/>. Source: https://learn.microsoft.com/azure/templates/microsoft.network/natgateways</remarks>
[AzureResource("Microsoft.Network/natGateways", "2025-07-01", Terraform = "azurerm_nat_gateway")]
[Service("NAT gateway", "Lets subnets call the Internet from fixed addresses, and lets nobody in", Deep = true, Icon = "nat-gateway", Source = "https://learn.microsoft.com/azure/nat-gateway/nat-overview")]
[Without(Traits.Any & ~(Traits.Zones | Traits.Diagnostics))]
[Named("ng", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics(Logs = false)]
[Companion("azurerm_nat_gateway_public_ip_association", self: "nat_gateway_id", Each = true)]
[Companion("azurerm_nat_gateway_public_ip_prefix_association", self: "nat_gateway_id", Each = true)]
public sealed class NatGateway(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant
{
    /// <summary>Standard stands in one zone; Standard v2 in all of them, and it writes flow logs. Azure's default, and ours, is Standard.</summary>
    [Maps("sku.name", Terraform = "sku_name", CreateOnly = true)]
    public NatGatewaySku Sku { get; init; } = NatGatewaySku.Standard;

    /// <summary>The addresses that calls come from, at most 16 together with those of <see cref="Prefixes"/>; each has 64,512 ports.</summary>
    [Maps("properties.publicIpAddresses[].id", Terraform = "azurerm_nat_gateway_public_ip_association:public_ip_address_id")]
    public IReadOnlyList<PublicIpAddress> Addresses { get; init; } = [];

    /// <summary>Ranges of addresses that calls come from, for partners who keep lists of those that may call them.</summary>
    [Maps("properties.publicIpPrefixes[].id", Terraform = "azurerm_nat_gateway_public_ip_prefix_association:public_ip_prefix_id")]
    public IReadOnlyList<PublicIpPrefix> Prefixes { get; init; } = [];

    /// <summary>Minutes after which a silent connection is closed, 4 to 120. Long times use up ports.</summary>
    [Within(4, 120)]
    [Maps("properties.idleTimeoutInMinutes", Terraform = "idle_timeout_in_minutes", Absent = 4)]
    public int IdleTimeoutMinutes { get; init; } = 4;

    /// <summary>The one zone that a Standard gateway stands in, "1" to "3", beside the machines that call through it; without any, Azure chooses one. A Standard v2 gateway spreads over all three by itself.</summary>
    [Maps("zones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get => field ?? (Sku == NatGatewaySku.StandardV2 ? ["1", "2", "3"] : []); init; }

    string IZoneRedundant.ZoneSetting => nameof(Sku);
    bool IZoneRedundant.IsZoneRedundant => Sku == NatGatewaySku.StandardV2;
}

public enum NatGatewaySku { Standard, StandardV2 }
