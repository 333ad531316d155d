using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where the agents of one Foundry project keep threads, files and vectors. The account must have an agent host before, or agents in a network.</summary>
[AzureResource("Microsoft.CognitiveServices/accounts/projects/capabilityHosts", "2026-05-01")]
[Service("Project agent host", "Where the agents of one project keep threads, files and vectors", Deep = true, Icon = "ai-foundry-agent-service", Stateful = true, Source = "https://learn.microsoft.com/azure/ai-foundry/agents/concepts/capability-hosts")]
[Without(Traits.Any)]
[Named("", 1, 255, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
public sealed class ProjectAgentHost(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AgentHost<FoundryProject, ProjectConnection>(name, new(file, line, expression)), IComesAfter
{
    /// <summary>The account's own host.</summary>
    IEnumerable<AzureResource> IComesAfter.Before => Enclosing.OfType<AIServicesAccount>().Select(account => account.AgentHost).OfType<AccountAgentHost>();
}
