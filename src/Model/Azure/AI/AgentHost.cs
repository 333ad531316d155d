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
