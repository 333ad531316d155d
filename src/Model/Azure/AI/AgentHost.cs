using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where agents keep what they know. ARM calls it a capability host; once made, only its deletion changes it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/projects/capabilityhosts</remarks>
[Fixed("properties.capabilityHostKind", "Agents")]
public abstract class AgentHost<TParent, TConnection> : ChildResource<TParent> where TParent : AzureResource where TConnection : AzureResource
{
    private protected AgentHost(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>What it is for.</summary>
    [Maps("properties.description", CreateOnly = true)]
    public string? Description { get; init; }

    /// <summary>Where threads are kept: a connection to Cosmos DB; Microsoft's own store when null.</summary>
    [Maps("properties.threadStorageConnections[0]", By = Refer.Name, CreateOnly = true)]
    public TConnection? Threads { get; init; }

    /// <summary>Where files are kept: a connection to a storage account; Microsoft's own store when null.</summary>
    [Maps("properties.storageConnections[0]", By = Refer.Name, CreateOnly = true)]
    public TConnection? Files { get; init; }

    /// <summary>Where vectors are kept: a connection to a search service; Microsoft's own store when null.</summary>
    [Maps("properties.vectorStoreConnections[0]", By = Refer.Name, CreateOnly = true)]
    public TConnection? Vectors { get; init; }

    /// <summary>The account whose models agents call, by a connection; the Foundry account's own when null.</summary>
    [Maps("properties.aiServicesConnections[0]", By = Refer.Name, CreateOnly = true)]
    public TConnection? Models { get; init; }

    /// <summary>Tags of its own.</summary>
    [Maps("properties.tags")]
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}

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
