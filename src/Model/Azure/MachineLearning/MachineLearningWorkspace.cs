using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Machine Learning workspace: jobs, models and endpoints of one team, on storage, vault and registry of its own.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces", "2026-05-01", Terraform = "azurerm_machine_learning_workspace")]
[Service("Machine Learning workspace", "Where a team trains models, keeps them and puts them behind endpoints", Deep = true, Icon = "machine-learning", Stateful = true, Source = "https://learn.microsoft.com/azure/machine-learning/concept-workspace")]
[Without(Traits.Keys | Traits.Zones | Traits.Injection)]
[Named("mlw", 3, 33, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Grants(Verb.Calls, nameof(Role.AzureMLDataScientist))]
[Grants(Verb.Reads, nameof(Role.AzureMLDataScientist))]
[Grants(Verb.Writes, nameof(Role.AzureMLDataScientist))]
public sealed class MachineLearningWorkspace(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : WorkspaceBase(name, new(file, line, expression))
{
    /// <summary>For experiments and models, or for the features that models share.</summary>
    [Maps("kind", Terraform = "kind", CreateOnly = true, Absent = WorkspaceKind.Default)]
    public WorkspaceKind Kind { get; init; } = WorkspaceKind.Default;

    /// <summary>Azure has but one size, which is not paid for.</summary>
    [Maps("sku.name", Terraform = "sku_name")]
    public string Sku { get; init; } = "Basic";

    /// <summary>Where requests of endpoints and jobs are followed.</summary>
    [Maps("properties.applicationInsights", Needed = true, Terraform = "application_insights_id", CreateOnly = true)]
    public ApplicationInsights? Insights { get; init; }

    /// <inheritdoc/>
    [Maps("properties.hbiWorkspace", Terraform = "high_business_impact", CreateOnly = true, Absent = false)]
    public override bool HighBusinessImpact { get; init; }

    /// <inheritdoc/>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public override bool PublicNetworkAccess { get; init; }

    /// <summary>Makes the managed network with the workspace instead of with the first compute. Azure's default is off.</summary>
    [Maps("properties.provisionNetworkNow", Terraform = "managed_network.provision_on_creation_enabled", CreateOnly = true)]
    public bool? NetworkAtOnce { get; init; }

    /// <summary>Notes what the managed network lets out and what it stops.</summary>
    [Maps("properties.managedNetwork.enableNetworkMonitor", Azapi = true, Absent = false)]
    public bool MonitorsNetwork { get; init; }

    /// <summary>The cluster that builds images where the registry has no public address, by its name.</summary>
    [Maps("properties.imageBuildCompute", Terraform = "image_build_compute_name")]
    public string? ImageBuilder { get; init; }

    /// <summary>Keeps the metadata that <see cref="WorkspaceBase.EncryptionKey"/> encrypts on Microsoft's side instead of in resources of the subscription.</summary>
    [Maps("properties.enableServiceSideCMKEncryption", Terraform = "service_side_encryption_enabled", CreateOnly = true)]
    public bool? EncryptsAtMicrosoft { get; init; }

    /// <summary>Leaves out what version 2 of the API may say. Azure's default, and ours, is off.</summary>
    [Maps("properties.v1LegacyMode", Terraform = "v1_legacy_mode_enabled", Absent = false)]
    public bool LegacyMode { get; init; }

    /// <summary>The subnet of serverless compute; the managed network when null.</summary>
    [Maps("properties.serverlessComputeSettings.serverlessComputeCustomSubnet", Terraform = "serverless_compute.subnet_id")]
    public Subnet? ServerlessSubnet { get; init; }

    /// <summary>Gives serverless compute public addresses. Azure's default is on; ours is off, where <see cref="ServerlessSubnet"/> is given.</summary>
    [Maps("!properties.serverlessComputeSettings.serverlessComputeNoPublicIP", Terraform = "serverless_compute.public_ip_enabled")]
    public bool? ServerlessPublicAddresses { get => field ?? (ServerlessSubnet is null ? null : false); init; }

    /// <summary>The version of Spark that computes features, for a feature store.</summary>
    [Maps("properties.featureStoreSettings.computeRuntime.sparkRuntimeVersion", Terraform = "feature_store.computer_spark_runtime_version")]
    public string? FeatureSpark { get; init; }

    /// <summary>The connection to where features are kept for training, by its name.</summary>
    [Maps("properties.featureStoreSettings.offlineStoreConnectionName", Terraform = "feature_store.offline_connection_name")]
    public string? OfflineFeatures { get; init; }

    /// <summary>The connection to where features are kept for answering, by its name.</summary>
    [Maps("properties.featureStoreSettings.onlineStoreConnectionName", Terraform = "feature_store.online_connection_name")]
    public string? OnlineFeatures { get; init; }

    /// <summary>Where its managed network leads to.</summary>
    [Children]
    public IReadOnlyList<PrivateEndpointRule> PrivateEndpointRules { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Host names that its managed network lets calls out to.</summary>
    [Children]
    public IReadOnlyList<HostRule> HostRules { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Azure services that its managed network lets calls out to.</summary>
    [Children]
    public IReadOnlyList<ServiceTagRule> ServiceTagRules { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Machines for jobs.</summary>
    [Children]
    public IReadOnlyList<ComputeCluster> Clusters { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Machines of single people.</summary>
    [Children]
    public IReadOnlyList<ComputeInstance> Instances { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where jobs find data in blobs.</summary>
    [Children]
    public IReadOnlyList<BlobDatastore> BlobDatastores { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where jobs find data in a lake.</summary>
    [Children]
    public IReadOnlyList<LakeDatastore> LakeDatastores { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Models that answer at once.</summary>
    [Children]
    public IReadOnlyList<OnlineEndpoint> OnlineEndpoints { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Models that work through much data.</summary>
    [Children]
    public IReadOnlyList<BatchEndpoint> BatchEndpoints { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Models of the catalogue that are paid by the token.</summary>
    [Children]
    public IReadOnlyList<ServerlessEndpoint> ServerlessEndpoints { get; init => field = value.AdoptedBy(this); } = [];
}

public enum WorkspaceKind { Default, FeatureStore }
