using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure AI Document Intelligence: text, tables and fields of documents. ARM calls it FormRecognizer.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts", "2026-05-01", Terraform = "azurerm_cognitive_account")]
[Fixed("kind", "FormRecognizer", Terraform = "kind", Discriminates = true)]
[Service("Document Intelligence", "Finds text, tables and fields in documents", Icon = "document-intelligence", Source = "https://learn.microsoft.com/azure/ai-services/document-intelligence/overview")]
[Without(Traits.Zones | Traits.Injection)]
[Named("di", 2, 64, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.CognitiveServicesUser))]
[Grants(Verb.Reads, nameof(Role.CognitiveServicesUser))]
[PrivateLink("account", "privatelink.cognitiveservices.azure.com")]
public sealed class DocumentIntelligenceAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : CognitiveAccount(name, new(file, line, expression));
