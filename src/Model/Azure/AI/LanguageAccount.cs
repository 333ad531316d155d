using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure AI Language: entities, sentiment, personal data and questions in text. ARM calls it TextAnalytics.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts", "2026-05-01", Terraform = "azurerm_cognitive_account")]
[Fixed("kind", "TextAnalytics", Terraform = "kind", Discriminates = true)]
[Service("Azure AI Language", "Finds entities, sentiment and personal data in text and answers questions", Icon = "language", Source = "https://learn.microsoft.com/azure/ai-services/language-service/overview")]
[Without(Traits.Zones | Traits.Injection)]
[Named("lang", 2, 64, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.CognitiveServicesUser))]
[Grants(Verb.Reads, nameof(Role.CognitiveServicesUser))]
[PrivateLink("account", "privatelink.cognitiveservices.azure.com")]
public sealed class LanguageAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : CognitiveAccount(name, new(file, line, expression))
{
    private protected override string PaidSku => "S";

    /// <summary>The search service that holds the answers of custom question answering; without it, there is none.</summary>
    [Maps("properties.apiProperties.qnaAzureSearchEndpointId", Terraform = "custom_question_answering_search_service_id")]
    public SearchService? Answers { get; init; }
}
