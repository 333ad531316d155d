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
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IKeyAuthentication, IZoneRedundant, IHasIdentity
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

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>What <c>docker login</c> is given.</summary>
    public Output LoginServer => new(this, "properties.loginServer", "login_server", () => $"{AzureName}.azurecr.io");

    string IKeyAuthentication.KeySetting => nameof(AdminUser);
    bool IKeyAuthentication.AcceptsKeys => AdminUser;
    string IZoneRedundant.ZoneSetting => nameof(ZoneRedundant);
    bool IZoneRedundant.IsZoneRedundant => ZoneRedundant;
}

public enum RegistrySku { Premium, Standard, Basic }
