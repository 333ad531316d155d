using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An address that the Internet can reach. Standard and static, as every gateway needs.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/publicipaddresses</remarks>
[AzureResource("Microsoft.Network/publicIPAddresses", "2024-05-01", Terraform = "azurerm_public_ip")]
[Service("Public IP address", "An address that the Internet can reach", Deep = true, Icon = "public-ip", Source = "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses")]
[Without(Traits.Any & ~(Traits.Zones | Traits.Diagnostics))]
[Named("pip", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class PublicIpAddress(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant
{
    [Maps("sku.name", Terraform = "sku", CreateOnly = true)]
    public PublicIpSku Sku { get; init; } = PublicIpSku.Standard;

    [Maps("properties.publicIPAllocationMethod", Terraform = "allocation_method")]
    public AddressAllocation Allocation { get; init; } = AddressAllocation.Static;

    /// <summary>The zones that keep it; all three unless given.</summary>
    [Maps("zones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get; init; } = ["1", "2", "3"];

    /// <summary>Protection against floods of traffic; that of the network unless given.</summary>
    [Maps("properties.ddosSettings.protectionMode", Terraform = "ddos_protection_mode")]
    public DdosProtection? Ddos { get; init; }

    /// <summary>The plan that protects it, where <see cref="Ddos"/> is on for it alone.</summary>
    [Maps("properties.ddosSettings.ddosProtectionPlan.id", Terraform = "ddos_protection_plan_id")]
    public DdosProtectionPlan? DdosPlan { get; init; }

    /// <summary>Whether it serves one region or, for global load balancers, many. Azure's default is one.</summary>
    [Maps("sku.tier", Terraform = "sku_tier", CreateOnly = true)]
    public PublicIpReach? Reach { get; init; }

    /// <summary>Azure's default is version 4.</summary>
    [Maps("properties.publicIPAddressVersion", Terraform = "ip_version", CreateOnly = true)]
    public IpVersion? Version { get; init; }

    /// <summary>The range that it is taken from; any of Azure's when null.</summary>
    [Maps("properties.publicIPPrefix.id", Terraform = "public_ip_prefix_id", CreateOnly = true)]
    public PublicIpPrefix? Prefix { get; init; }

    /// <summary>Marks that Microsoft understands: <see cref="IpTag.InternetRouting"/> lets traffic leave Microsoft's lines early.</summary>
    [Maps("properties.ipTags", CreateOnly = true)]
    public IReadOnlyList<IpTag> IpTags { get; init; } = [];

    /// <summary>azurerm has a map, and with it one tag of a type.</summary>
    [Maps(Terraform = "ip_tags")]
    internal IReadOnlyDictionary<string, string>? IpTagsByType => IpTags.Count == 0 ? null : IpTags.GroupBy(tag => tag.Type, StringComparer.Ordinal).ToDictionary(tags => tags.Key, tags => tags.Last().Tag);

    /// <summary>Adds letters to the name, so that nobody else can take it after this address is gone.</summary>
    [Maps("properties.dnsSettings.domainNameLabelScope", Terraform = "domain_name_label_scope", CreateOnly = true)]
    public LabelScope? LabelScope { get; init; }

    /// <summary>The name that is given for the address, where others ask the other way round, as mail servers do.</summary>
    [Maps("properties.dnsSettings.reverseFqdn", Terraform = "reverse_fqdn")]
    public string? ReverseName { get; init; }

    /// <summary>The first word of a name under the region's own domain.</summary>
    [Maps("properties.dnsSettings.domainNameLabel", Terraform = "domain_name_label")]
    public string? DomainLabel { get; init; }

    /// <summary>Minutes after which a silent connection is closed, 4 to 30.</summary>
    [Within(4, 30)]
    [Maps("properties.idleTimeoutInMinutes", Terraform = "idle_timeout_in_minutes", Absent = 4)]
    public int IdleTimeoutMinutes { get; init; } = 4;

    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2;
}

public enum DdosProtection { [Wire("VirtualNetworkInherited")] OfNetwork, Enabled, Disabled }
public enum PublicIpSku { Standard, Basic }
public enum AddressAllocation { Static, Dynamic }

/// <summary>Within what the same letters are given again.</summary>
public enum LabelScope { [Wire("TenantReuse")] Tenant, [Wire("SubscriptionReuse")] Subscription, [Wire("ResourceGroupReuse")] ResourceGroup, NoReuse }

/// <summary>A mark that Microsoft understands.</summary>
public sealed record IpTag : Part
{
    public static IpTag InternetRouting => new() { Type = "RoutingPreference", Tag = "Internet" };

    [Maps("ipTagType")]
    public string Type { get; init; } = "";

    [Maps("tag")]
    public string Tag { get; init; } = "";
}
