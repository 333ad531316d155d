using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure AI Vision: reads text in images and says what they show.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts", "2026-05-01", Terraform = "azurerm_cognitive_account")]
[Fixed("kind", "ComputerVision", Terraform = "kind", Discriminates = true)]
[Service("Azure AI Vision", "Reads text in images and says what they show", Icon = "vision", Source = "https://learn.microsoft.com/azure/ai-services/computer-vision/overview")]
[Without(Traits.Zones | Traits.Injection)]
[Named("cv", 2, 64, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.CognitiveServicesUser))]
[Grants(Verb.Reads, nameof(Role.CognitiveServicesUser))]
[PrivateLink("account", "privatelink.cognitiveservices.azure.com")]
public sealed class VisionAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : CognitiveAccount(name, new(file, line, expression))
{
    private protected override string PaidSku => "S1";
}
