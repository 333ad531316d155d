using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What container apps share: a network, a place for logs, and machines if they want their own.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.app/managedenvironments</remarks>
[AzureResource("Microsoft.App/managedEnvironments", "2025-07-01", Terraform = "azurerm_container_app_environment")]
[Service("Container Apps environment", "The network, the logs and the machines that container apps share", Deep = true, Icon = "container-apps-environment", Source = "https://learn.microsoft.com/azure/container-apps/environment")]
[Without(Traits.Keys | Traits.Grants)]
[Named("cae", 2, 60, NameCharacters.LowerAlphanumericHyphen, NameScope.ResourceGroup)]
[Diagnostics(LogsWhen = nameof(HasLogs))]
[NeedsDelegation("Microsoft.App/environments")]
[PrivateLink("managedEnvironments", "privatelink.{region}.azurecontainerapps.io")]
public sealed class ContainerAppsEnvironment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, INetworkInjected, IZoneRedundant, IHasIdentity
{
    /// <summary>The subnet that apps run in, delegated to Microsoft.App/environments, /27 or larger; Azure's own network when null.</summary>
    [Maps("properties.vnetConfiguration.infrastructureSubnetId", Terraform = "infrastructure_subnet_id", CreateOnly = true)]
    public Subnet? Subnet { get; init; }

    /// <summary>Takes calls at an address in the subnet only. Azure's default is a public address; ours is the subnet, where there is one.</summary>
    [Maps("properties.vnetConfiguration.internal", Terraform = "internal_load_balancer_enabled", CreateOnly = true)]
    public bool? Internal { get => field ?? (Subnet is null ? null : true); init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off. Must be off when <see cref="Internal"/>.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access=Enabled|Disabled")]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Spreads the copies of an app over availability zones; needs a subnet. Cannot be changed later.</summary>
    [Maps("properties.zoneRedundant", Terraform = "zone_redundancy_enabled", CreateOnly = true, Absent = false)]
    public bool ZoneRedundant { get; init; }

    /// <summary>Where logs go; ours is where diagnostic settings say. Kept nowhere when null, which is Azure's default.</summary>
    [Maps("properties.appLogsConfiguration.destination", Terraform = "logs_destination")]
    public ContainerLogs? Logs { get; init; } = ContainerLogs.AzureMonitor;

    /// <summary>The machines that apps may run on. Without any it is an environment of the older kind, which wants a /23 that is not delegated.</summary>
    [Maps("properties.workloadProfiles", Terraform = "workload_profile")]
    public IReadOnlyList<WorkloadProfile> WorkloadProfiles { get; init; } = [new()];

    /// <summary>Encrypts calls between apps, and asks both ends for a certificate.</summary>
    [Maps("properties.peerAuthentication.mtls.enabled", Terraform = "mutual_tls_enabled", Absent = false)]
    public bool MutualTls { get; init; }

    /// <summary>Encrypts calls between apps. Null is Azure's default, as <see cref="MutualTls"/> says.</summary>
    [Maps("properties.peerTrafficConfiguration.encryption.enabled", Azapi = true)]
    public bool? EncryptsBetweenApps { get; init; }

    /// <summary>
    /// The group for what Azure makes for it, which it does where there is a subnet and no older kind of environment; <c>ME_</c> and the name unless given. Azure would think of a name itself,
    /// and azurerm would then replace the environment with each plan.
    /// </summary>
    /// <remarks>Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/28727</remarks>
    [Maps("properties.infrastructureResourceGroup", Terraform = "infrastructure_resource_group_name", CreateOnly = true)]
    public string? InfrastructureGroup { get => field ?? (Subnet is null || WorkloadProfiles.Count == 0 ? null : $"ME_{AzureName}"); init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>The end of the host names of its apps; Azure makes it.</summary>
    public Output Domain => new(this, "properties.defaultDomain", "default_domain");

    /// <summary>The address that its apps answer at.</summary>
    public Output Address => new(this, "properties.staticIp", "static_ip_address");

    /// <summary>Diagnostic settings are asked for logs only where no other place is named for them.</summary>
    internal bool HasLogs => Logs == ContainerLogs.AzureMonitor;

    bool IPublicEndpoint.PublicNetworkAccess => PublicNetworkAccess && Internal != true;
    string IZoneRedundant.ZoneSetting => nameof(ZoneRedundant);
    bool IZoneRedundant.IsZoneRedundant => ZoneRedundant;
}

/// <summary>Azure Monitor, as diagnostic settings say; or one workspace directly, with its shared key, which ours do not accept.</summary>
public enum ContainerLogs { [Wire("azure-monitor")] AzureMonitor, [Wire("log-analytics")] LogAnalytics }

/// <summary>Machines of one size. <c>Consumption</c> is paid by use and has no number; dedicated ones are D4 to D32, E4 to E32 and with graphics processors.</summary>
public sealed record WorkloadProfile : Part
{
    /// <summary>What apps call it; that of Consumption is Consumption.</summary>
    [Maps("name", Terraform = "name")]
    public string Name { get => field ?? Type; init; }

    [Maps("workloadProfileType", Terraform = "workload_profile_type")]
    public string Type { get; init; } = "Consumption";

    /// <summary>Machines that are always there; null for Consumption.</summary>
    [Maps("minimumCount", Terraform = "minimum_count")]
    public int? Minimum { get; init; }

    /// <summary>The most machines; null for Consumption.</summary>
    [Maps("maximumCount", Terraform = "maximum_count")]
    public int? Maximum { get; init; }
}
