using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A model, made available under a name with a share of throughput.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/deployments</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts/deployments", "2026-05-01", Terraform = "azurerm_cognitive_deployment")]
[Service("Model deployment", "A model, made available under a name with a share of throughput", Deep = true, Icon = "openai", Source = "https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types")]
[Without(Traits.Any)]
[Named("", 2, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ModelAccount), "cognitive_account_id")]
public sealed class ModelDeployment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ModelAccount>(name, new(file, line, expression))
{
    /// <summary>Whose model it is, as the catalogue writes it: <c>OpenAI</c>, <c>Meta</c>, <c>Mistral AI</c>, <c>DeepSeek</c>. ARM calls it the format.</summary>
    [Maps("properties.model.format", Terraform = "model.format", CreateOnly = true)]
    public string Publisher { get; init; } = "OpenAI";

    /// <summary>The model's name in the catalogue: <c>gpt-5</c>.</summary>
    [Maps("properties.model.name", Needed = true, Terraform = "model.name", CreateOnly = true)]
    public string? Model { get; init; }

    /// <summary>Azure's current default when not given.</summary>
    [Maps("properties.model.version", Terraform = "model.version")]
    public string? Version { get; init; }

    /// <summary>The id of what a model of one's own is made from, as of a fine-tuned one.</summary>
    [Maps("properties.model.source", CreateOnly = true, Azapi = true)]
    public string? Source { get; init; }

    /// <summary>The account that a model of one's own was tuned in, where that is another.</summary>
    [Maps("properties.model.sourceAccount", CreateOnly = true, Azapi = true)]
    public ModelAccount? SourceAccount { get; init; }

    /// <summary>Where requests are worked on, and whether throughput is paid by use or reserved. Azure has no default; ours is the account's region, paid by use.</summary>
    [Maps("sku.name", Terraform = "sku.name")]
    public DeploymentType Type { get; init; } = DeploymentType.Standard;

    /// <summary>Thousands of tokens a minute, or provisioned units for the provisioned types. Azure gives the least there is when null.</summary>
    [Maps("sku.capacity", Terraform = "sku.capacity")]
    public int? Capacity { get; init; }

    /// <summary>How deployments of before 2023 say their share, for those that still do; <see cref="Capacity"/> took its place.</summary>
    [Maps("properties.scaleSettings", Azapi = true)]
    public DeploymentScale? Scale { get; init; }

    /// <summary>What happens when a new version becomes the default, or this one retires. Azure's default is to follow the new default.</summary>
    [Maps("properties.versionUpgradeOption", Terraform = "version_upgrade_option")]
    public VersionUpgrade? Upgrade { get; init; }

    /// <summary>What may be neither asked nor answered; Microsoft's own filter when null.</summary>
    [Maps("properties.raiPolicyName", Terraform = "rai_policy_name", By = Refer.Name)]
    public ContentFilterPolicy? ContentFilter { get; init; }

    /// <summary>May use more than its share while others are idle.</summary>
    [Maps("properties.dynamicThrottlingEnabled", Decided = true, Terraform = "dynamic_throttling_enabled")]
    public bool? DynamicThrottling { get; init; }

    /// <summary>Takes what this one, of a provisioned type, has no throughput for: a deployment of the same model and version, paid by use, in the same account.</summary>
    [Maps("properties.spilloverDeploymentName", By = Refer.Name, Azapi = true)]
    public ModelDeployment? Spillover { get; init; }

    /// <summary>The deployment whose throughput it shares.</summary>
    [Maps("properties.parentDeploymentName", By = Refer.Name, CreateOnly = true, Azapi = true)]
    public ModelDeployment? Shares { get; init; }

    /// <summary>How soon requests are worked on; sooner is dearer.</summary>
    [Maps("properties.serviceTier", Azapi = true, Absent = ServiceTier.Default)]
    public ServiceTier ServiceTier { get; init; } = ServiceTier.Default;

    /// <summary>Takes requests; off, it is paused and keeps its settings. For the types that are paid by use.</summary>
    [Maps("properties.deploymentState=Running|Paused", Azapi = true, Absent = true)]
    public bool Running { get; init; } = true;

    /// <summary>Of provisioned throughput, the units that this deployment has a claim to before others; none when null.</summary>
    [Maps("properties.capacitySettings.designatedCapacity", Azapi = true)]
    public int? DesignatedCapacity { get; init; }

    /// <summary>Which deployments get more when throughput is short: those with the lower number.</summary>
    [Maps("properties.capacitySettings.priority", Azapi = true)]
    public int? CapacityPriority { get; init; }

    /// <summary>How a model router chooses between models.</summary>
    [Maps("properties.routing", Azapi = true)]
    public ModelRouting? Routing { get; init; }

    /// <summary>Tags of its own; it has none of the architecture's.</summary>
    [Maps("tags", Azapi = true)]
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}

/// <summary>Where requests are worked on: in the account's region, in a zone of data (the EU or the US), or anywhere; and whether they are paid by use, reserved as provisioned throughput, or worked on within a day (batch).</summary>
public enum DeploymentType { Standard, DataZoneStandard, GlobalStandard, ProvisionedManaged, GlobalProvisionedManaged, DataZoneProvisionedManaged, GlobalBatch, DataZoneBatch }
public enum DeploymentScaleKind { Standard, Manual }

/// <summary>The share of a deployment of before 2023.</summary>
public sealed record DeploymentScale : Part
{
    /// <summary>By Azure, or a number of instances.</summary>
    [Maps("scaleType")]
    public DeploymentScaleKind? Kind { get; init; }

    /// <summary>How many instances.</summary>
    [Maps("capacity")]
    public int? Capacity { get; init; }
}

public enum VersionUpgrade { OnceNewDefaultVersionAvailable, OnceCurrentVersionExpired, NoAutoUpgrade }
public enum ServiceTier { Default, Priority }

/// <summary>Between which models a router chooses, and by what.</summary>
public sealed record ModelRouting : Part
{
    /// <summary>As Azure writes it: <c>balanced</c>, <c>cost</c> or <c>quality</c>.</summary>
    [Maps("mode")]
    public string? Mode { get; init; }

    /// <summary>All that the router knows when empty.</summary>
    [Maps("models")]
    public IReadOnlyList<RoutedModel> Models { get; init; } = [];
}

/// <summary>A model that a router may choose.</summary>
public sealed record RoutedModel : Part
{
    [Maps("format")]
    public string Publisher { get; init; } = "OpenAI";

    [Maps("name")]
    public string Name { get; init; } = "";

    [Maps("version")]
    public string? Version { get; init; }
}
