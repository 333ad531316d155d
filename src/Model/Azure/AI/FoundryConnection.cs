using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A service that agents and people in Foundry may use. It is reached under an identity; connections with a key are left to Azure, as the key would stand in the model.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/projects/connections</remarks>
public abstract class FoundryConnection<TParent> : ChildResource<TParent> where TParent : AzureResource
{
    private protected FoundryConnection(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>What kind of service it is: <c>AzureOpenAI</c>, <c>CognitiveSearch</c>, <c>AzureStorageAccount</c>, <c>CosmosDb</c>, <c>AIServices</c>, <c>ApiManagement</c> and over a hundred others.</summary>
    [Maps("properties.category", Needed = true)]
    public string? Category { get; init; }

    /// <summary>Where it is: <c>search.Endpoint</c>.</summary>
    [Maps("properties.target", Needed = true)]
    public Text? Target { get; init; }

    /// <summary>How callers sign in. Azure has no default; ours is the identity of who calls.</summary>
    [Maps("properties.authType")]
    public ConnectionSignIn SignIn { get; init; } = ConnectionSignIn.Entra;

    /// <summary>The client id of the identity that signs in, for <see cref="ConnectionSignIn.ManagedIdentity"/>.</summary>
    [Maps("properties.credentials.clientId")]
    public Text? ClientId { get; init; }

    /// <summary>The id of the identity that signs in, for <see cref="ConnectionSignIn.ManagedIdentity"/>.</summary>
    [Maps("properties.credentials.resourceId")]
    public UserAssignedIdentity? SignsInAs { get; init; }

    /// <summary>Signs in as the identity of the project instead of the caller. Azure's default, and ours, is off.</summary>
    [Maps("properties.useWorkspaceManagedIdentity", Absent = false)]
    public bool AsProject { get; init; }

    /// <summary>Everyone in the account or project may use it. Azure's default is off; ours is on, as access to the service itself is by role.</summary>
    [Maps("properties.isSharedToAll", Absent = false)]
    public bool Shared { get; init; } = true;

    /// <summary>The object ids of those who may use it, where it is not shared with all.</summary>
    [Maps("properties.sharedUserList")]
    public IReadOnlyList<string> SharedWith { get; init; } = [];

    /// <summary>Whether it goes through a private endpoint of a managed network.</summary>
    [Maps("properties.peRequirement")]
    public ConnectionPrivacy? Privacy { get; init; }

    /// <summary>The moment that it ends, in universal time: <c>2027-03-31T00:00:00Z</c>; never when null.</summary>
    [Maps("properties.expiryTime")]
    public string? Expires { get; init; }

    /// <summary>What the kind of service wants to hear: <c>["ResourceId"] = search.IdOutput</c>, <c>["ApiType"] = "Azure"</c>.</summary>
    [Maps("properties.metadata")]
    public IDictionary<string, Text> Metadata { get; init; } = new Dictionary<string, Text>();

    /// <summary>What is said of a service in Azure beside its address.</summary>
    private protected static IDictionary<string, Text> Of(RegionalResource service) => new Dictionary<string, Text> { ["ApiType"] = "Azure", ["ResourceId"] = service.IdOutput, ["location"] = service.Location.Name };
}

/// <summary>Under the identity of who calls, a given managed identity, or without a sign-in.</summary>
public enum ConnectionSignIn { [Wire("AAD")] Entra, ManagedIdentity, None }
public enum ConnectionPrivacy { Required, NotRequired, NotApplicable }
