using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An Azure OpenAI account: models of OpenAI alone. New work takes an <see cref="AIServicesAccount"/>, which has these and more.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts", "2026-05-01", Terraform = "azurerm_cognitive_account")]
[Fixed("kind", "OpenAI", Terraform = "kind", Discriminates = true)]
[Service("Azure OpenAI", "Models of OpenAI behind an endpoint of one's own", Icon = "openai", Stateful = true, Source = "https://learn.microsoft.com/azure/ai-foundry/openai/overview")]
[Without(Traits.Zones | Traits.Injection)]
[Named("oai", 2, 64, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.CognitiveServicesOpenAIUser))]
[Grants(Verb.Reads, nameof(Role.CognitiveServicesOpenAIUser))]
[Grants(Verb.Writes, nameof(Role.CognitiveServicesOpenAIContributor))]
[PrivateLink("account", "privatelink.openai.azure.com")]
public sealed class OpenAIAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ModelAccount(name, new(file, line, expression))
{
    /// <inheritdoc/>
    public override Output Endpoint => new(this, "properties.endpoint", "endpoint", () => $"https://{Subdomain}.openai.azure.com/");
}
