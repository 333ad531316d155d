using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What the agents of all projects of a Foundry account stand on.</summary>
[AzureResource("Microsoft.CognitiveServices/accounts/capabilityHosts", "2026-05-01")]
[Service("Account agent host", "What the agents of all projects of a Foundry account stand on", Deep = true, Icon = "ai-foundry-agent-service", Stateful = true, Source = "https://learn.microsoft.com/azure/ai-foundry/agents/concepts/capability-hosts")]
[Without(Traits.Any)]
[Named("", 1, 255, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
public sealed class AccountAgentHost(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AgentHost<AIServicesAccount, AccountConnection>(name, new(file, line, expression))
{
    /// <summary>The subnet that agents act from, where the account names none; delegated to Microsoft.App/environments.</summary>
    [Maps("properties.customerSubnet", CreateOnly = true)]
    public Subnet? Subnet { get; init; }
}
