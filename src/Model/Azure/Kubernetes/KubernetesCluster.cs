using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure Kubernetes Service: a cluster whose control plane Azure runs. Ours is private, knows Microsoft Entra alone, and gives pods addresses of their own in an overlay.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters</remarks>
[AzureResource("Microsoft.ContainerService/managedClusters", "2025-05-01", Terraform = "azurerm_kubernetes_cluster")]
[Service("Kubernetes cluster", "Runs containers on machines of one's own; Azure runs the control plane", Deep = true, Icon = "aks", Source = "https://learn.microsoft.com/azure/aks/what-is-aks")]
[Without(Traits.PrivateLink, Although = "a private cluster makes its endpoint by itself")]
[Named("aks", 1, 63, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Grants(Verb.Reads, nameof(Role.KubernetesReader))]
[Grants(Verb.Writes, nameof(Role.KubernetesWriter))]
[Diagnostics(ChoosesTables = true)]
[Fixed("sku.name", "Base")]
public sealed class KubernetesCluster(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), ISelectedNetworks, IAllowedAddresses, IKeyAuthentication, IZoneRedundant, INetworkInjected, IHasIdentity
{
    /// <summary>Free has no promise of availability; Standard has, and Premium two years of support beside.</summary>
    [Maps("sku.tier", Terraform = "sku_tier")]
    public ClusterTier Tier { get; init; } = ClusterTier.Standard;

    /// <summary>How long a version is supported: a year by the community, or two by Azure for Premium. Null is Azure's default, the community.</summary>
    [Maps("properties.supportPlan", Terraform = "support_plan")]
    public ClusterSupport? Support { get; init; }

    /// <summary>The version, with or without the last number: <c>1.32</c>. Azure's newest stable one when null.</summary>
    [Maps("properties.kubernetesVersion", Terraform = "kubernetes_version")]
    public string? Version { get; init; }

    /// <summary>Which versions Azure moves the cluster to by itself. Azure's default is none; ours is the newest patch.</summary>
    [Maps("properties.autoUpgradeProfile.upgradeChannel", Terraform = "automatic_upgrade_channel")]
    public ClusterUpgrades? Upgrades { get; init; } = ClusterUpgrades.Patch;

    /// <summary>How the system of the machines is kept new.</summary>
    [Maps("properties.autoUpgradeProfile.nodeOSUpgradeChannel", Terraform = "node_os_upgrade_channel")]
    public NodeUpgrades NodeUpgrades { get; init; } = NodeUpgrades.NodeImage;

    /// <summary>Upgrades in spite of what Azure finds that speaks against it; what it finds stops an upgrade when null, which is Azure's default.</summary>
    [Maps("properties.upgradeSettings.overrideSettings", Terraform = "upgrade_override")]
    public ClusterUpgradeOverride? UpgradeOverride { get; init; }

    /// <summary>The start of its host name, which Azure ends; the logical name unless given.</summary>
    [Maps("properties.dnsPrefix", Terraform = "dns_prefix", CreateOnly = true)]
    public string DnsPrefix { get => field ?? Name; init; }

    /// <summary>The group for the machines, which Azure makes; Azure names it when null.</summary>
    [Maps("properties.nodeResourceGroup", Terraform = "node_resource_group", CreateOnly = true)]
    public string? NodeGroup { get; init; }

    /// <summary>The machines that it runs on itself.</summary>
    [Maps("properties.agentPoolProfiles[0]", BesideChildren = true, Terraform = "default_node_pool")]
    public SystemPool SystemPool { get; init; } = new();

    /// <summary>Answers calls at a public address; off, at one in its network only, for which Azure makes an endpoint in the subnet of the machines. Azure's default is on; ours is off. Cannot be changed later.</summary>
    [Maps("!properties.apiServerAccessProfile.enablePrivateCluster", Terraform = "!private_cluster_enabled", CreateOnly = true, Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Where its private address is found: the id of a zone, <c>System</c> for one that Azure makes, <c>None</c> for one's own name servers.</summary>
    [Maps("properties.apiServerAccessProfile.privateDNSZone", Terraform = "private_dns_zone_id", CreateOnly = true)]
    public Text? PrivateZone { get => PublicNetworkAccess ? field : field ?? "System"; init; }

    /// <summary>Lets the name of a private cluster be found from the Internet, though not the cluster. Azure's default is on; ours is off.</summary>
    [Maps("properties.apiServerAccessProfile.enablePrivateClusterPublicFQDN", Terraform = "private_cluster_public_fqdn_enabled")]
    public bool PublicName { get; init; }

    /// <summary>Lets Azure's portal and command line run commands in the cluster, past its network. Azure's default is on; ours is off.</summary>
    [Maps("!properties.apiServerAccessProfile.disableRunCommand", Terraform = "run_command_enabled", Absent = true)]
    public bool RemoteCommands { get; init; }

    /// <summary>Public addresses that may call a cluster that is not private.</summary>
    [Maps("properties.apiServerAccessProfile.authorizedIPRanges", Terraform = "api_server_access_profile.authorized_ip_ranges")]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    /// <summary>Puts the control plane itself into <see cref="ControlPlaneSubnet"/>, without a private endpoint between it and the machines. Null is Azure's default, off.</summary>
    [Maps("properties.apiServerAccessProfile.enableVnetIntegration", Terraform = "api_server_access_profile.virtual_network_integration_enabled")]
    public bool? ControlPlaneInNetwork { get => field ?? (ControlPlaneSubnet is null ? null : true); init; }

    /// <summary>The subnet of the control plane, /28 or larger and with nothing else in it.</summary>
    [Maps("properties.apiServerAccessProfile.subnetId", Terraform = "api_server_access_profile.subnet_id")]
    public Subnet? ControlPlaneSubnet { get; init; }

    /// <summary>Accepts the cluster's own administrator with a certificate, beside Microsoft Entra. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableLocalAccounts", Terraform = "!local_account_disabled", Absent = true)]
    public bool LocalAccounts { get; init; }

    /// <summary>Knows Kubernetes roles. Cannot be changed later.</summary>
    [Maps("properties.enableRBAC", Terraform = "role_based_access_control_enabled", CreateOnly = true)]
    public bool RoleBasedAccess { get; init; } = true;

    /// <summary>Who may what, by Microsoft Entra.</summary>
    [Maps("properties.aadProfile", Terraform = "azure_active_directory_role_based_access_control")]
    public ClusterEntra? Entra { get; init; } = new();

    /// <summary>Issues tokens that Microsoft Entra can trust. Azure's default is off; ours is on.</summary>
    [Maps("properties.oidcIssuerProfile.enabled", Terraform = "oidc_issuer_enabled", Absent = false)]
    public bool TokenIssuer { get; init; } = true;

    /// <summary>Lets pods act as managed identities, each with a <see cref="FederatedCredential"/>. Azure's default is off; ours is on.</summary>
    [Maps("properties.securityProfile.workloadIdentity.enabled", Terraform = "workload_identity_enabled", Absent = false)]
    public bool WorkloadIdentity { get; init; } = true;

    /// <summary>Removes images that nobody uses any more. Azure's default is off; ours is on.</summary>
    [Maps("properties.securityProfile.imageCleaner.enabled", Terraform = "image_cleaner_enabled", Absent = false)]
    public bool ImageCleaner { get; init; } = true;

    /// <summary>Hours between two cleanings, 24 to 2,160.</summary>
    [Within(24, 2160)]
    [Maps("properties.securityProfile.imageCleaner.intervalHours", Terraform = "image_cleaner_interval_hours", TerraformWhen = nameof(ImageCleaner))]
    public int ImageCleanerHours { get; init; } = 168;

    /// <summary>The workspace that Defender for Containers reports to; no Defender when null.</summary>
    [Maps("properties.securityProfile.defender.logAnalyticsWorkspaceResourceId", Terraform = "microsoft_defender.log_analytics_workspace_id")]
    public LogAnalyticsWorkspace? Defender { get; init; }

    [Maps("properties.securityProfile.defender.securityMonitoring.enabled")]
    internal bool? Defends { get => Defender is null ? null : true; init { } }

    /// <summary>Holds pods to Azure Policy. Azure's default is off; ours is on.</summary>
    [Maps("properties.addonProfiles.azurepolicy.enabled", Terraform = "azure_policy_enabled", Absent = false)]
    public bool AzurePolicy { get; init; } = true;

    /// <summary>Mounts secrets of key vaults into pods, and takes new ones when they change. Azure's default is off; ours is on.</summary>
    [Maps("properties.addonProfiles.azureKeyvaultSecretsProvider.enabled")]
    public bool VaultSecrets { get; init; } = true;

    /// <summary>Whether mounted secrets follow a change in the vault.</summary>
    [Maps("properties.addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation=true|false", Terraform = "key_vault_secrets_provider.secret_rotation_enabled", TerraformWhen = nameof(VaultSecrets))]
    public bool FollowsSecrets { get; init; } = true;

    /// <summary>The workspace that container insights writes logs of pods to, as the cluster's identity; none when null.</summary>
    [Maps("properties.addonProfiles.omsagent.config.logAnalyticsWorkspaceResourceID", Terraform = "oms_agent.log_analytics_workspace_id")]
    public LogAnalyticsWorkspace? ContainerLogs { get; init; }

    [Maps("properties.addonProfiles.omsagent.enabled")]
    internal bool? WritesLogs { get => ContainerLogs is null ? null : true; init { } }

    [Maps("properties.addonProfiles.omsagent.config.useAADAuth=true|false", Terraform = "oms_agent.msi_auth_for_monitoring_enabled")]
    internal bool? LogsAsIdentity { get => ContainerLogs is null ? null : true; init { } }

    /// <summary>Sends metrics to managed Prometheus. Null is Azure's default, off.</summary>
    [Maps("properties.azureMonitorProfile.metrics.enabled", Azapi = true)]
    public bool? Metrics { get; init; }

    /// <summary>Adds copies of pods by events, with KEDA. Null is Azure's default, off.</summary>
    [Maps("properties.workloadAutoScalerProfile.keda.enabled", Terraform = "workload_autoscaler_profile.keda_enabled")]
    public bool? Keda { get; init; }

    /// <summary>Gives pods the processor and memory that they turn out to need. Null is Azure's default, off.</summary>
    [Maps("properties.workloadAutoScalerProfile.verticalPodAutoscaler.enabled", Terraform = "workload_autoscaler_profile.vertical_pod_autoscaler_enabled")]
    public bool? VerticalScaling { get; init; }

    /// <summary>When machines are added and taken away; Azure's own measure when null.</summary>
    [Maps("properties.autoScalerProfile", Terraform = "auto_scaler_profile")]
    public ClusterAutoscaler? Autoscaler { get; init; }

    /// <summary>Tells the cost of each namespace; for Standard and Premium. Null is Azure's default, off.</summary>
    [Maps("properties.metricsProfile.costAnalysis.enabled", Terraform = "cost_analysis_enabled")]
    public bool? CostAnalysis { get; init; }

    /// <summary>Runs open models on its graphics processors by name, with KAITO. Null is Azure's default, off.</summary>
    [Maps("properties.aiToolchainOperatorProfile.enabled", Terraform = "ai_toolchain_operator_enabled", CreateOnly = true)]
    public bool? AiToolchain { get; init; }

    /// <summary>Its network.</summary>
    [Maps("properties.networkProfile", Terraform = "network_profile")]
    public ClusterNetwork Network { get; init; } = new();

    /// <summary>Where the machines' disks have their key; Azure's own when null. The id of a disk encryption set.</summary>
    [Maps("properties.diskEncryptionSetID", Terraform = "disk_encryption_set_id", CreateOnly = true)]
    public Text? DiskEncryption { get; init; }

    /// <summary>Drivers for volumes on disks. Null is Azure's default, on.</summary>
    [Maps("properties.storageProfile.diskCSIDriver.enabled", Terraform = "storage_profile.disk_driver_enabled")]
    public bool? DiskVolumes { get; init; }

    /// <summary>Drivers for volumes on file shares. Null is Azure's default, on.</summary>
    [Maps("properties.storageProfile.fileCSIDriver.enabled", Terraform = "storage_profile.file_driver_enabled")]
    public bool? FileVolumes { get; init; }

    /// <summary>Drivers for volumes on blobs. Null is Azure's default, off.</summary>
    [Maps("properties.storageProfile.blobCSIDriver.enabled", Terraform = "storage_profile.blob_driver_enabled")]
    public bool? BlobVolumes { get; init; }

    /// <summary>Copies of volumes as they were at a time. Null is Azure's default, on.</summary>
    [Maps("properties.storageProfile.snapshotController.enabled", Terraform = "storage_profile.snapshot_controller_enabled")]
    public bool? Snapshots { get; init; }

    /// <summary>Who signs in to Linux machines, with which public key; nobody when null.</summary>
    [Maps("properties.linuxProfile", Terraform = "linux_profile")]
    public ClusterAdministrator? Administrator { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>
    /// The identity that its machines pull images as; Azure makes one when null. One of your own asks for a user-assigned <see cref="Identity"/>, which has the role Managed Identity Operator over it.
    /// </summary>
    [Maps("properties.identityProfile.kubeletidentity.resourceId", Terraform = "kubelet_identity.user_assigned_identity_id", CreateOnly = true)]
    public UserAssignedIdentity? NodeIdentity { get; init; }

    /// <summary>azurerm wants to hear all three of an identity's ids; the two others follow from the first.</summary>
    [Maps(Terraform = "kubelet_identity.client_id")]
    internal Text? NodeClient => NodeIdentity is null ? null : (Text)$"{NodeIdentity.ClientId}";

    [Maps(Terraform = "kubelet_identity.object_id")]
    internal Text? NodePrincipal => NodeIdentity is null ? null : (Text)$"{NodeIdentity.PrincipalId}";

    /// <summary>Machines for pods of one's own.</summary>
    [Children]
    public IReadOnlyList<AgentPool> Pools { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Who issues the tokens of its pods, for a <see cref="FederatedCredential"/>.</summary>
    public Output Issuer => new(this, "properties.oidcIssuerProfile.issuerURL", "oidc_issuer_url");

    bool ISelectedNetworks.OnlySelectedNetworks => AllowedAddresses.Count > 0 && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(LocalAccounts);
    bool IKeyAuthentication.AcceptsKeys => LocalAccounts;
    string IZoneRedundant.ZoneSetting => nameof(SystemPool);
    bool IZoneRedundant.IsZoneRedundant => SystemPool.Zones.Count >= 2;
    Subnet? INetworkInjected.Subnet => SystemPool.Subnet;
}

public enum ClusterTier { Free, Standard, Premium }
public enum ClusterSupport { KubernetesOfficial, [Wire("AKSLongTermSupport")] LongTerm }

/// <summary>The newest patch of the version in use; the newest stable version; the newest of all; only new images of the machines.</summary>
public enum ClusterUpgrades { [Wire("patch")] Patch, [Wire("stable")] Stable, [Wire("rapid")] Rapid, [Wire("node-image")] NodeImage }

public enum NodeUpgrades { NodeImage, SecurityPatch, Unmanaged, None }

/// <summary>Upgrades that pass over warnings, such as of interfaces in use that the next version no longer has.</summary>
public sealed record ClusterUpgradeOverride : Part
{
    [Maps("forceUpgrade", Terraform = "force_upgrade_enabled")]
    public bool Forces { get; init; } = true;

    /// <summary>Until when it counts for upgrades that begin, at most 30 days from now: <c>2026-11-01T13:00:00Z</c>. Azure's default is three days.</summary>
    [Maps("until", Terraform = "effective_until")]
    public string? Until { get; init; }
}

/// <summary>Who may what in a cluster, by Microsoft Entra.</summary>
[Fixed("managed", "true")]
public sealed record ClusterEntra : Part
{
    /// <summary>Azure roles decide, as the roles named Azure Kubernetes Service RBAC; else roles in the cluster.</summary>
    [Maps("enableAzureRBAC", Terraform = "azure_rbac_enabled")]
    public bool AzureRoles { get; init; } = true;

    /// <summary>The object ids of groups whose members are administrators.</summary>
    [Maps("adminGroupObjectIDs", Terraform = "admin_group_object_ids")]
    public IReadOnlyList<string> Administrators { get; init; } = [];

    /// <summary>The tenant, as a GUID; the subscription's when null.</summary>
    [Maps("tenantID", Terraform = "tenant_id")]
    public string? Tenant { get; init; }
}

/// <summary>Who signs in to Linux machines.</summary>
public sealed record ClusterAdministrator : Part
{
    [Maps("adminUsername", Terraform = "admin_username", CreateOnly = true)]
    public string User { get; init; } = "azureuser";

    /// <summary>As in the file that ends in <c>.pub</c>.</summary>
    [Maps("ssh.publicKeys[0].keyData", Terraform = "ssh_key.key_data", CreateOnly = true)]
    public Text PublicKey { get; init; } = "";
}
