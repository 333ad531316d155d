using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A model, made available under a name with a share of throughput.</summary>
[AzureResource("Microsoft.CognitiveServices/accounts/deployments", "2025-06-01", Terraform = "azurerm_cognitive_deployment")]
[Service("Model deployment", "A model, made available under a name with a share of throughput", Icon = "openai", Source = "https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types")]
[Without(Traits.Any)]
[Named("", 2, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(AIServicesAccount), "cognitive_account_id")]
public sealed class ModelDeployment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<AIServicesAccount>(name, new(file, line, expression))
{
    [Maps("properties.model.format", Terraform = "model.format", CreateOnly = true)]
    public string Publisher { get; init; } = "OpenAI";

    [Maps("properties.model.name", Needed = true, Terraform = "model.name", CreateOnly = true)]
    public string? Model { get; init; }

    /// <summary>Azure's current default when not given.</summary>
    [Maps("properties.model.version", Terraform = "model.version")]
    public string? Version { get; init; }

    [Maps("sku.name", Terraform = "sku.name")]
    public DeploymentType Type { get; init; } = DeploymentType.Standard;

    /// <summary>Thousands of tokens a minute, or provisioned units.</summary>
    [Maps("sku.capacity", Terraform = "sku.capacity")]
    public int? Capacity { get; init; }

    [Maps("properties.versionUpgradeOption", Terraform = "version_upgrade_option")]
    public VersionUpgrade? Upgrade { get; init; }

    [Maps("properties.raiPolicyName", Terraform = "rai_policy_name", By = Refer.Name)]
    public ContentFilterPolicy? ContentFilter { get; init; }
}

public enum DeploymentType { Standard, DataZoneStandard, GlobalStandard, ProvisionedManaged, GlobalProvisionedManaged, DataZoneProvisionedManaged, GlobalBatch, DataZoneBatch }
public enum VersionUpgrade { OnceNewDefaultVersionAvailable, OnceCurrentVersionExpired, NoAutoUpgrade }
