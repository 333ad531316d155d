using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What a model may neither be asked nor answer.</summary>
[AzureResource("Microsoft.CognitiveServices/accounts/raiPolicies", "2025-06-01", Terraform = "azurerm_cognitive_account_rai_policy")]
[Service("Content filter", "What a model may neither be asked nor answer", Icon = "content-safety", Source = "https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter")]
[Without(Traits.Any)]
[Named("", 2, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(AIServicesAccount), "cognitive_account_id")]
public sealed class ContentFilterPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<AIServicesAccount>(name, new(file, line, expression))
{
    [Maps("properties.basePolicyName", Terraform = "base_policy_name", CreateOnly = true)]
    public string Base { get; init; } = "Microsoft.DefaultV2";

    [Maps("properties.mode", Terraform = "mode")]
    public FilterMode Mode { get; init; } = FilterMode.Blocking;

    [Maps("properties.contentFilters", Terraform = "content_filter")]
    public IReadOnlyList<ContentFilter> Filters { get; init; } = [];
}

/// <summary>One category in one direction.</summary>
public sealed record ContentFilter : Part
{
    [Maps("name", Terraform = "name")]
    public string Category { get; init; } = "";

    [Maps("source", Terraform = "source")]
    public FilterSource Source { get; init; }

    [Maps("enabled", Terraform = "filter_enabled")]
    public bool Enabled { get; init; } = true;

    [Maps("blocking", Terraform = "block_enabled")]
    public bool Blocks { get; init; } = true;

    [Maps("severityThreshold", Terraform = "severity_threshold")]
    public FilterThreshold Threshold { get; init; } = FilterThreshold.Medium;
}

public enum FilterMode { Default, Blocking, Deferred, [Wire("Asynchronous_filter")] Asynchronous }
public enum FilterSource { Prompt, Completion }
public enum FilterThreshold { Low, Medium, High }
