using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What a model may neither be asked nor answer.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/raipolicies</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts/raiPolicies", "2026-05-01", Terraform = "azurerm_cognitive_account_rai_policy")]
[Service("Content filter", "What a model may neither be asked nor answer", Icon = "content-safety", Source = "https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter")]
[Without(Traits.Any)]
[Named("", 2, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ModelAccount), "cognitive_account_id")]
public sealed class ContentFilterPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ModelAccount>(name, new(file, line, expression))
{
    private static readonly string[] Harms = ["Hate", "Sexual", "Violence", "Selfharm"];

    /// <summary>Stops hate, sexual content, violence and self-harm from the lowest severity on, in what is asked and in what is answered.</summary>
    public static ContentFilterPolicy Strict(string name = "strict", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "") => new(name, file, line, expression)
    {
        Filters = [.. Harms.SelectMany(harm => new[] { FilterSource.Prompt, FilterSource.Completion }.Select(source => new ContentFilter { Category = harm, Source = source, Threshold = FilterThreshold.Low }))],
    };

    /// <summary>The policy of Microsoft's that it begins with; what is not stated here is as there.</summary>
    [Maps("properties.basePolicyName", Terraform = "base_policy_name", CreateOnly = true)]
    public string Base { get; init; } = "Microsoft.DefaultV2";

    /// <summary>Whether an answer waits for its filters. <see cref="FilterMode.Asynchronous"/> streams at once, and harm may be seen before it is noticed.</summary>
    [Maps("properties.mode", Terraform = "mode")]
    public FilterMode Mode { get; init; } = FilterMode.Blocking;

    /// <summary>One for each category and direction that differs from <see cref="Base"/>.</summary>
    [Maps("properties.contentFilters", Terraform = "content_filter")]
    public IReadOnlyList<ContentFilter> Filters { get; init; } = [];

    /// <summary>Lists of terms that are looked for too.</summary>
    [Maps("properties.customBlocklists", Azapi = true)]
    public IReadOnlyList<FilterBlocklist> Blocklists { get; init; } = [];

    /// <summary>Safety providers of one's own that are asked too.</summary>
    [Maps("properties.safetyProviders", Azapi = true)]
    public IReadOnlyList<FilterProvider> Providers { get; init; } = [];
}

/// <summary>One category in one direction.</summary>
public sealed record ContentFilter : Part
{
    /// <summary>As Azure names it: <c>Hate</c>, <c>Sexual</c>, <c>Selfharm</c>, <c>Violence</c>, <c>Jailbreak</c>, <c>Indirect Attack</c>, <c>Profanity</c>, <c>Protected Material Text</c>, <c>Protected Material Code</c>.</summary>
    [Maps("name", Terraform = "name")]
    public string Category { get; init; } = "";

    /// <summary>What is asked, or what is answered.</summary>
    [Maps("source", Terraform = "source")]
    public FilterSource Source { get; init; }

    /// <summary>Looks at all; off, nothing of the category is noticed.</summary>
    [Maps("enabled", Terraform = "filter_enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>Stops what it finds; off, it only notes it.</summary>
    [Maps("blocking", Terraform = "block_enabled")]
    public bool Blocks { get; init; } = true;

    /// <summary>From which severity on it finds; low is the strictest.</summary>
    [Maps("severityThreshold", Terraform = "severity_threshold")]
    public FilterThreshold Threshold { get; init; } = FilterThreshold.Medium;
}

/// <summary>A list of terms in one direction.</summary>
public sealed record FilterBlocklist : Part
{
    /// <summary>The list's name in Azure: that of a <see cref="ContentBlocklist"/> of the account.</summary>
    [Maps("blocklistName")]
    public Text Name { get; init; } = "";

    /// <summary>What is asked, or what is answered.</summary>
    [Maps("source")]
    public FilterSource Source { get; init; }

    /// <summary>Stops what it finds; off, it only notes it.</summary>
    [Maps("blocking")]
    public bool Blocks { get; init; } = true;
}

/// <summary>A safety provider of one's own in one direction.</summary>
public sealed record FilterProvider : Part
{
    /// <summary>The name that it was registered by.</summary>
    [Maps("safetyProviderName")]
    public string Name { get; init; } = "";

    /// <summary>What is asked, or what is answered.</summary>
    [Maps("source")]
    public FilterSource Source { get; init; }

    /// <summary>Stops what it finds; off, it only notes it.</summary>
    [Maps("blocking")]
    public bool Blocks { get; init; } = true;
}

public enum FilterMode { Default, Blocking, Deferred, [Wire("Asynchronous_filter")] Asynchronous }

/// <summary>The last four are places in the work of an agent, and no argument of azurerm's knows them.</summary>
public enum FilterSource { Prompt, Completion, PreToolCall, PostToolCall, PreRun, PostRun }
public enum FilterThreshold { Low, Medium, High }
