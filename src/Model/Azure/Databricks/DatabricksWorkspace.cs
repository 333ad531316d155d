using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure Databricks: Spark, SQL and models over a data lake, on machines in a network of one's own.</summary>
/// <remarks>
/// Who may do what in it is said in Databricks and Unity Catalog; no Azure role gives it.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces
/// </remarks>
[AzureResource("Microsoft.Databricks/workspaces", "2026-01-01", Terraform = "azurerm_databricks_workspace")]
[Service("Azure Databricks", "Runs Spark, SQL and machine learning over a data lake, and keeps a catalogue of what is in it", Deep = true, Icon = "databricks", Stateful = true, Source = "https://learn.microsoft.com/azure/databricks/introduction/")]
[Without(Traits.Keys | Traits.Identity | Traits.Zones)]
[Without(Traits.Grants, Although = "access is given inside of it")]
[Named("dbw", 3, 64, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Diagnostics(Metrics = false, LogsWhen = nameof(IsPremium))]
[NeedsDelegation("Microsoft.Databricks/workspaces", OutboundOnly = true)]
[PrivateLink("databricks_ui_api", "privatelink.azuredatabricks.net")]
[PrivateLink("browser_authentication", "privatelink.azuredatabricks.net", When = nameof(PrivateSignIn))]
public sealed class DatabricksWorkspace(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, INetworkInjected, IActsThrough
{
    /// <summary>Premium is needed for Unity Catalog, private endpoints and roles.</summary>
    [Maps("sku.name", Terraform = "sku")]
    public DatabricksSku Sku { get; init; } = DatabricksSku.Premium;

    /// <summary>The network that its machines stand in: that of <see cref="HostSubnet"/> unless given; one that Azure makes, without either.</summary>
    [Maps("properties.parameters.customVirtualNetworkId.value", Terraform = "custom_parameters.virtual_network_id", CreateOnly = true)]
    public VirtualNetwork? Network { get => field ?? (_host is { Enclosing: var outer } ? outer.OfType<VirtualNetwork>().FirstOrDefault() : null); init; }

    /// <summary>The subnet that its machines reach others from, delegated to Databricks, with a security group, /26 or larger. Databricks calls it the public one.</summary>
    [Maps("properties.parameters.customPublicSubnetName.value", Terraform = "custom_parameters.public_subnet_name", CreateOnly = true, By = Refer.Name, In = nameof(Network))]
    public Subnet? HostSubnet { get => _host; init => _host = value; }

    private readonly Subnet? _host;

    /// <summary>The subnet that its containers talk in, in the same network, as large as the other and delegated and guarded like it. Databricks calls it the private one.</summary>
    [Maps("properties.parameters.customPrivateSubnetName.value", Terraform = "custom_parameters.private_subnet_name", CreateOnly = true, By = Refer.Name, In = nameof(Network))]
    public Subnet? ContainerSubnet { get; init; }

    /// <summary>azurerm wants to know that the subnets have their security groups, and waits for it.</summary>
    [Maps(Terraform = "custom_parameters.public_subnet_network_security_group_association_id")]
    internal Text? HostGuard => Guard(HostSubnet);

    [Maps(Terraform = "custom_parameters.private_subnet_network_security_group_association_id")]
    internal Text? ContainerGuard => Guard(ContainerSubnet);

    /// <summary>Gives its machines public addresses.</summary>
    [Maps("!properties.parameters.enableNoPublicIp.value", Terraform = "!custom_parameters.no_public_ip", CreateOnly = true)]
    public bool PublicNodes { get; init; }

    /// <summary>Answers calls, of people too, from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Which rules Databricks puts into the security groups; none for its own control plane where its machines reach that through a private endpoint, which is ours without public access.</summary>
    [Maps("properties.requiredNsgRules", Terraform = "network_security_group_rules_required")]
    public DatabricksNetworkRules? NetworkRules { get => field ?? (PublicNetworkAccess ? null : DatabricksNetworkRules.WithoutControlPlane); init; }

    /// <summary>Gives the sign-in of people a private endpoint too, where private endpoints are made; one workspace in a region does it for all of its network.</summary>
    public bool PrivateSignIn { get; init; } = true;

    /// <summary>The resource group that Azure keeps its machines in, by name; made from its own name unless given.</summary>
    [Maps(Terraform = "managed_resource_group_name", Via = nameof(ManagedGroupId), CreateOnly = true)]
    public string? ManagedGroup { get => field ?? $"rg-{AzureName}-managed"; init; }

    [Maps("properties.managedResourceGroupId")]
    internal string? ManagedGroupId { get => $"/subscriptions/{ArmId.TryParse(Id)?.Subscription}/resourceGroups/{ManagedGroup}"; init => ManagedGroup = value?.Substring(value.LastIndexOf('/') + 1); }

    /// <summary>The name of the storage account in that group; chosen by Azure when null.</summary>
    [Maps("properties.parameters.storageAccountName.value", Terraform = "custom_parameters.storage_account_name", CreateOnly = true)]
    public string? StorageName { get; init; }

    /// <summary>What that storage account is and how many copies it keeps: <c>Standard_ZRS</c>; <c>Standard_GRS</c> when null.</summary>
    [Maps("properties.parameters.storageAccountSkuName.value", Terraform = "custom_parameters.storage_account_sku_name")]
    public string? StorageSku { get; init; }

    /// <summary>Takes calls to that storage account from its own network alone, which needs an <see cref="AccessConnector"/>; from everywhere when null.</summary>
    [Maps("properties.defaultStorageFirewall=Enabled|Disabled", Terraform = "default_storage_firewall_enabled")]
    public bool? GuardsStorage { get; init; }

    /// <summary>What it reaches its storage as.</summary>
    [Maps("properties.accessConnector.id", Terraform = "access_connector_id")]
    public DatabricksAccessConnector? AccessConnector { get; init; }

    [Maps("properties.accessConnector.identityType")]
    internal string? ConnectorIdentityType { get => _connectorType ?? (AccessConnector is null ? null : AccessConnector.Identity is { SystemAssigned: false } ? "UserAssigned" : "SystemAssigned"); init => _connectorType = value; }

    private readonly string? _connectorType;

    [Maps("properties.accessConnector.userAssignedIdentityId")]
    internal UserAssignedIdentity? ConnectorIdentity { get => _connectorIdentity ?? (AccessConnector?.Identity is { SystemAssigned: false, UserAssigned: [var identity, ..] } ? identity : null); init => _connectorIdentity = value; }

    private readonly UserAssignedIdentity? _connectorIdentity;

    /// <summary>The name of the NAT gateway that Azure makes, where it makes the network.</summary>
    [Maps("properties.parameters.natGatewayName.value", Terraform = "custom_parameters.nat_gateway_name", CreateOnly = true)]
    public string? NatGatewayName { get; init; }

    /// <summary>The name of that gateway's public address.</summary>
    [Maps("properties.parameters.publicIpName.value", Terraform = "custom_parameters.public_ip_name", CreateOnly = true)]
    public string? NatAddressName { get; init; }

    /// <summary>The first two numbers of the network that Azure makes: <c>10.139</c>.</summary>
    [Maps("properties.parameters.vnetAddressPrefix.value", Terraform = "custom_parameters.vnet_address_prefix", CreateOnly = true)]
    public string? NetworkPrefix { get; init; }

    /// <summary>The load balancer that calls leave through, by its id, where machines have no public addresses and the network's own way out is not used.</summary>
    [Maps("properties.parameters.loadBalancerId.value", CreateOnly = true, Azapi = true)]
    public Text? LoadBalancer { get; init; }

    /// <summary>The pool of that load balancer.</summary>
    [Maps("properties.parameters.loadBalancerBackendPoolName.value", CreateOnly = true, Azapi = true)]
    public string? LoadBalancerPool { get; init; }

    /// <summary>The workspace of Azure Machine Learning that it is linked with, by its id.</summary>
    [Maps("properties.parameters.amlWorkspaceId.value", Terraform = "custom_parameters.machine_learning_workspace_id", CreateOnly = true)]
    public Text? MachineLearning { get; init; }

    /// <summary>Gives its storage an identity that a key of one's own can be given to later.</summary>
    [Maps("properties.parameters.prepareEncryption.value", Terraform = "customer_managed_key_enabled", Absent = false)]
    public bool PreparesOwnKeys { get; init; }

    /// <summary>Encrypts its storage a second time below the service. Chosen once.</summary>
    [Maps("properties.parameters.requireInfrastructureEncryption.value", Terraform = "infrastructure_encryption_enabled", CreateOnly = true, Absent = false)]
    public bool InfrastructureEncryption { get; init; }

    /// <summary>A key for what its control plane keeps: notebooks, secrets and queries. Azure's own when null.</summary>
    [Maps("properties.encryption.entities.managedServices.keyVaultProperties")]
    public DatabricksKey? ServicesKey { get; init; }

    [Maps("properties.encryption.entities.managedServices.keySource")]
    internal string? ServicesKeySource { get => _servicesSource ?? (ServicesKey is null ? null : "Microsoft.Keyvault"); init => _servicesSource = value; }

    private readonly string? _servicesSource;

    [Maps(Terraform = "managed_services_cmk_key_vault_key_id")]
    internal Text? ServicesKeyAddress => ServicesKey?.Address;

    /// <summary>A key for the disks of its machines. Azure's own when null.</summary>
    [Maps("properties.encryption.entities.managedDisk.keyVaultProperties")]
    public DatabricksKey? DiskKey { get; init; }

    [Maps("properties.encryption.entities.managedDisk.keySource")]
    internal string? DiskKeySource { get => _diskSource ?? (DiskKey is null ? null : "Microsoft.Keyvault"); init => _diskSource = value; }

    private readonly string? _diskSource;

    [Maps(Terraform = "managed_disk_cmk_key_vault_key_id")]
    internal Text? DiskKeyAddress => DiskKey?.Address;

    /// <summary>Takes new versions of <see cref="DiskKey"/> by itself.</summary>
    [Maps("properties.encryption.entities.managedDisk.rotationToLatestKeyVersionEnabled", Terraform = "managed_disk_cmk_rotation_to_latest_version_enabled")]
    public bool? RotatesDiskKey { get; init; }

    /// <summary>Restarts clusters in a maintenance window to bring them up to date; for Premium.</summary>
    [Maps("properties.enhancedSecurityCompliance.automaticClusterUpdate.value=Enabled|Disabled", Terraform = "enhanced_security_compliance.automatic_cluster_update_enabled")]
    public bool? UpdatesClusters { get; init; }

    /// <summary>Watches its machines for attacks; for Premium.</summary>
    [Maps("properties.enhancedSecurityCompliance.enhancedSecurityMonitoring.value=Enabled|Disabled", Terraform = "enhanced_security_compliance.enhanced_security_monitoring_enabled")]
    public bool? SecurityMonitoring { get; init; }

    /// <summary>Follows compliance standards, which needs the two above; for Premium.</summary>
    [Maps("properties.enhancedSecurityCompliance.complianceSecurityProfile.value=Enabled|Disabled", Terraform = "enhanced_security_compliance.compliance_security_profile_enabled")]
    public bool? ComplianceProfile { get; init; }

    /// <summary>Which standards: <c>HIPAA</c>, <c>PCI_DSS</c> and more.</summary>
    [Maps("properties.enhancedSecurityCompliance.complianceSecurityProfile.complianceStandards", Terraform = "enhanced_security_compliance.compliance_security_profile_standards")]
    public IReadOnlyList<string> ComplianceStandards { get; init; } = [];

    /// <summary>What a new workspace calls its first catalogue; Azure's choice when null.</summary>
    [Maps("properties.defaultCatalog.initialName", CreateOnly = true, Azapi = true)]
    public string? CatalogName { get; init; }

    /// <summary>What its first catalogue is.</summary>
    [Maps("properties.defaultCatalog.initialType", CreateOnly = true, Azapi = true)]
    public DatabricksCatalog? Catalog { get; init; }

    /// <summary>Who else administers its managed resource group: for workspaces that began as managed applications.</summary>
    [Maps("properties.authorizations", Azapi = true)]
    public IReadOnlyList<DatabricksAuthorization> Authorizations { get; init; } = [];

    /// <summary>The form that a managed application was made with.</summary>
    [Maps("properties.uiDefinitionUri", CreateOnly = true, Azapi = true)]
    public string? UiDefinition { get; init; }

    /// <summary>Where people and jobs call it, without a scheme; Azure makes it.</summary>
    public Output Host => new(this, "properties.workspaceUrl", "workspace_url");

    internal bool IsPremium => Sku == DatabricksSku.Premium;

    Subnet? INetworkInjected.Subnet => HostSubnet;
    IHasIdentity? IActsThrough.Actor => AccessConnector;

    private static Text? Guard(Subnet? subnet)
    {
        if (subnet is null) return null;
        return subnet.SecurityGroup is null ? subnet.IdOutput : new Output(subnet, "properties.networkSecurityGroup", "id", () => subnet.Id) { Companion = "azurerm_subnet_network_security_group_association" };
    }
}

public enum DatabricksSku { [Wire("standard")] Standard, [Wire("premium")] Premium, [Wire("trial")] Trial }
public enum DatabricksNetworkRules { [Wire("AllRules")] All, [Wire("NoAzureDatabricksRules")] WithoutControlPlane, [Wire("NoAzureServiceRules")] WithoutServices }
public enum DatabricksCatalog { HiveMetastore, UnityCatalog }

/// <summary>Someone who administers the managed resource group of a workspace.</summary>
public sealed record DatabricksAuthorization : Part
{
    /// <summary>An object id in Microsoft Entra.</summary>
    [Maps("principalId")]
    public string Principal { get; init; } = "";

    /// <summary>The GUID of a role.</summary>
    [Maps("roleDefinitionId")]
    public string Role { get; init; } = "";
}

/// <summary>A key of one's own in a key vault, which Databricks encrypts with.</summary>
public sealed record DatabricksKey : KeyInVault;
