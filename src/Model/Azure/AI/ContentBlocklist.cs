using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A list of terms that content filters look for. Its terms are kept in Azure and are no part of the model.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/raiblocklists</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts/raiBlocklists", "2026-05-01", Terraform = "azurerm_cognitive_account_rai_blocklist")]
[Service("Blocklist", "Terms that content filters look for", Icon = "content-safety", Stateful = true, Source = "https://learn.microsoft.com/azure/ai-foundry/openai/how-to/use-blocklists")]
[Without(Traits.Any)]
[Named("", 2, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ModelAccount), "cognitive_account_id")]
public sealed class ContentBlocklist(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ModelAccount>(name, new(file, line, expression))
{
    /// <summary>What the terms have in common, for people.</summary>
    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }
}
