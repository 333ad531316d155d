using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure AI Content Safety: harmful content, attacks on prompts and answers without grounds, in text and images.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts", "2026-05-01", Terraform = "azurerm_cognitive_account")]
[Fixed("kind", "ContentSafety", Terraform = "kind", Discriminates = true)]
[Service("Azure AI Content Safety", "Finds harmful content, attacks on prompts and answers without grounds", Icon = "content-safety", Source = "https://learn.microsoft.com/azure/ai-services/content-safety/overview")]
[Without(Traits.Zones | Traits.Injection)]
[Named("cs", 2, 64, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.CognitiveServicesUser))]
[Grants(Verb.Reads, nameof(Role.CognitiveServicesUser))]
[PrivateLink("account", "privatelink.cognitiveservices.azure.com")]
public sealed class ContentSafetyAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : CognitiveAccount(name, new(file, line, expression));
