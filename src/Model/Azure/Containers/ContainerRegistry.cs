using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A container registry: images that clusters, container apps and web apps start from.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries</remarks>
[AzureResource("Microsoft.ContainerRegistry/registries", "2023-07-01", Terraform = "azurerm_container_registry")]
[Service("Container registry", "Keeps container images and gives them to those who may pull them", Deep = true, Icon = "container-registry", Stateful = true, Source = "https://learn.microsoft.com/azure/container-registry/container-registry-intro")]
[Without(Traits.Injection)]
[Named("cr", 5, 50, NameCharacters.Alphanumeric, NameScope.Global)]
[Grants(Verb.Reads, nameof(Role.AcrPull))]
[Grants(Verb.Calls, nameof(Role.AcrPull))]
[Grants(Verb.Writes, nameof(Role.AcrPush))]
[Diagnostics]
[PrivateLink("registry", "privatelink.azurecr.io")]
public sealed class ContainerRegistry(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ISelectedNetworks, IAllowedAddresses, IKeyAuthentication, IZoneRedundant, IHasIdentity
{
    /// <summary>Only Premium has private endpoints and copies in other regions.</summary>
    [Maps("sku.name", Terraform = "sku")]
    public RegistrySku Sku { get; init; } = RegistrySku.Premium;

    /// <summary>Accepts the one user name and password that the whole registry has.</summary>
    [Maps("properties.adminUserEnabled", Terraform = "admin_enabled", Absent = false)]
    public bool AdminUser { get; init; }

    /// <summary>Lets anyone pull without signing in.</summary>
    [Maps("properties.anonymousPullEnabled", Terraform = "anonymous_pull_enabled", Absent = false)]
    public bool AnonymousPull { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Lets trusted Azure services pass although the registry is closed.</summary>
    [Maps("properties.networkRuleBypassOptions=AzureServices|None", Terraform = "network_rule_bypass_option=AzureServices|None")]
    public bool AzureServicesBypass { get; init; } = true;

    /// <summary>Gives each region an address for layers of its own, so that a firewall can name it.</summary>
    [Maps("properties.dataEndpointEnabled", Terraform = "data_endpoint_enabled", Absent = false)]
    public bool DataEndpoints { get; init; }

    /// <summary>Lets images be copied out of the registry. Off only where public access is off too.</summary>
    [Maps("properties.policies.exportPolicy.status=enabled|disabled", Terraform = "export_policy_enabled")]
    public bool AllowsExport { get; init; } = true;

    /// <summary>Spread over the region's availability zones. Cannot be changed later.</summary>
    [Maps("properties.zoneRedundancy=Enabled|Disabled", Terraform = "zone_redundancy_enabled", CreateOnly = true)]
    public bool ZoneRedundant { get; init; }

    /// <summary>What happens to public addresses that no range below names, where public access is on and the size is Premium.</summary>
    [Maps("properties.networkRuleSet.defaultAction", Terraform = "network_rule_set.default_action", TerraformWhen = nameof(HasNetworkRules))]
    public NetworkAction? OtherNetworks { get => field ?? (HasRanges ? NetworkAction.Deny : null); init; }

    /// <summary>Public addresses that may call.</summary>
    [Maps("properties.networkRuleSet.ipRules", Terraform = "network_rule_set.ip_rule", TerraformWhen = nameof(HasNetworkRules))]
    internal IReadOnlyList<RegistryAddressRule> AddressRules { get => [.. AllowedAddresses.Select(range => new RegistryAddressRule { Range = range })]; init => AllowedAddresses = [.. value.Select(rule => rule.Range)]; }

    /// <summary>Public addresses that may call, where public access is on and the size is Premium.</summary>
    [Maps(Via = nameof(AddressRules))]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    private bool HasRanges => AllowedAddresses.Count > 0;
    internal bool HasNetworkRules => OtherNetworks is not null;

    /// <summary>Days that an image without a tag is kept, 0 to 365, for Premium; for ever when null.</summary>
    [Within(0, 365)]
    [Maps("properties.policies.retentionPolicy", Terraform = "retention_policy_in_days", Using = typeof(RegistryRetentionConverter))]
    public int? UntaggedDays { get; init; }

    /// <summary>Gives out only images that were looked through first. Null is Azure's default, off; for Premium.</summary>
    [Maps("properties.policies.quarantinePolicy.status=enabled|disabled", Terraform = "quarantine_policy_enabled")]
    public bool? Quarantine { get; init; }

    /// <summary>Keeps signatures of images as Docker Content Trust has them. Null is Azure's default, off; on its way out, sign with Notation instead.</summary>
    [Maps("properties.policies.trustPolicy.status=enabled|disabled", Terraform = "trust_policy_enabled")]
    public bool? ContentTrust { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Copies in other regions, under the same name, for Premium. A region that is pulled from often, or must do without another, has one.</summary>
    [Children]
    public IReadOnlyList<RegistryReplica> Replicas { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>What <c>docker login</c> is given.</summary>
    public Output LoginServer => new(this, "properties.loginServer", "login_server", () => $"{AzureName}.azurecr.io");

    bool ISelectedNetworks.OnlySelectedNetworks => OtherNetworks == NetworkAction.Deny && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(AdminUser);
    bool IKeyAuthentication.AcceptsKeys => AdminUser;
    string IZoneRedundant.ZoneSetting => nameof(ZoneRedundant);
    bool IZoneRedundant.IsZoneRedundant => ZoneRedundant;
}

public enum RegistrySku { Premium, Standard, Basic }

/// <summary>A public range that may call a registry.</summary>
[Fixed("action", "Allow", Terraform = "action")]
internal sealed record RegistryAddressRule : Part
{
    [Maps("value", Terraform = "ip_range")]
    public Cidr Range { get; init; } = "0.0.0.0/0";
}

/// <summary>Days, or for ever: ARM has a switch beside the number.</summary>
internal sealed class RegistryRetentionConverter : Converter<int?>
{
    protected override Value? ToArm(int? value) => value is { } days ? new MapValue { ["status"] = Value.Of("enabled"), ["days"] = Value.Of(days) } : new MapValue { ["status"] = Value.Of("disabled") };

    protected override Value? ToTerraform(int? value) => value is { } days ? Value.Of(days) : null;

    protected override bool TryFromArm(Value value, ReadContext context, out int? result)
    {
        result = null;
        if (value is not MapValue map || map["status"] is not TextValue { Text: var status }) return false;
        if (status.Equals("disabled", StringComparison.OrdinalIgnoreCase)) return true;
        if (map["days"] is not NumberValue number || !int.TryParse(number.Digits, out var days)) return false;
        result = days;
        return true;
    }
}
