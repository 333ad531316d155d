using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A service that all projects of a Foundry account may use.</summary>
[AzureResource("Microsoft.CognitiveServices/accounts/connections", "2026-05-01")]
[Service("Account connection", "A service that all projects of a Foundry account may use", Icon = "ai-foundry", Source = "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add")]
[Without(Traits.Any)]
[Named("", 3, 33, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
public sealed class AccountConnection(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : FoundryConnection<AIServicesAccount>(name, new(file, line, expression));
