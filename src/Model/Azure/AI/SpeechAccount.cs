using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure AI Speech: speech to text and text to speech.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts", "2026-05-01", Terraform = "azurerm_cognitive_account")]
[Fixed("kind", "SpeechServices", Terraform = "kind", Discriminates = true)]
[Service("Azure AI Speech", "Turns speech into text and text into speech", Icon = "speech", Source = "https://learn.microsoft.com/azure/ai-services/speech-service/overview")]
[Without(Traits.Zones | Traits.Injection)]
[Named("spch", 2, 64, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.CognitiveServicesSpeechUser))]
[Grants(Verb.Reads, nameof(Role.CognitiveServicesSpeechUser))]
[PrivateLink("account", "privatelink.cognitiveservices.azure.com")]
public sealed class SpeechAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : CognitiveAccount(name, new(file, line, expression));
