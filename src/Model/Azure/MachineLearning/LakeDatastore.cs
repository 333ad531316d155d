using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A file system of a lake as jobs know it. They sign in as who started them; no key is kept.</summary>
/// <remarks>
/// azurerm names the container by its id, which Azure's answer does not have; so azapi writes it. Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/datastores
/// </remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/datastores", "2026-05-01")]
[Fixed("properties.datastoreType", "AzureDataLakeGen2", Discriminates = true)]
[Fixed("properties.credentials.credentialsType", "None")]
[Service("Lake datastore", "Where jobs of a workspace find data in a lake", Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/how-to-datastore")]
[Without(Traits.Any)]
[Named("", 1, 255, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
public sealed class LakeDatastore(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<MachineLearningWorkspace>(name, new(file, line, expression))
{
    /// <summary>The storage account's name: <c>storage.NameOutput</c>.</summary>
    [Maps("properties.accountName", Needed = true, CreateOnly = true)]
    public Text? Account { get; init; }

    /// <summary>The file system's name: <c>curated.NameOutput</c>.</summary>
    [Maps("properties.filesystem", Needed = true, CreateOnly = true)]
    public Text? FileSystem { get; init; }

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
