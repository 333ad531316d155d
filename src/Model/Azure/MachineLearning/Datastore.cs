using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where jobs of a workspace find data. They sign in as who started them; no key is kept.</summary>
public abstract class Datastore : ChildResource<MachineLearningWorkspace>
{
    private protected Datastore(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The storage account's name: <c>storage.NameOutput</c>.</summary>
    [Maps("properties.accountName", Needed = true, CreateOnly = true)]
    public Text? Account { get; init; }

    /// <summary>The end of the account's host names. Azure's default, and ours, is that of public Azure.</summary>
    [Maps("properties.endpoint", Absent = "core.windows.net")]
    public string Domain { get; init; } = "core.windows.net";

    /// <summary>As whom data is read where nobody is signed in, as for previews. Azure's default is nobody; ours is the workspace.</summary>
    [Maps("properties.serviceDataAccessAuthIdentity", Absent = DatastoreIdentity.None)]
    public DatastoreIdentity As { get; init; } = DatastoreIdentity.WorkspaceSystemAssignedIdentity;

    /// <summary>What data it leads to.</summary>
    [Maps("properties.description")]
    public string? Description { get; init; }

    /// <summary>Tags of its own.</summary>
    [Maps("properties.tags")]
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}

public enum DatastoreIdentity { None, WorkspaceSystemAssignedIdentity, WorkspaceUserAssignedIdentity }
