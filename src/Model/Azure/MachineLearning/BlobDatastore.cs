using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A container of blobs as jobs know it. They sign in as who started them; no key is kept.</summary>
/// <remarks>
/// azurerm names the container by its id, which Azure's answer does not have; so azapi writes it. Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/datastores
/// </remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/datastores", "2026-05-01")]
[Fixed("properties.datastoreType", "AzureBlob", Discriminates = true)]
[Fixed("properties.credentials.credentialsType", "None")]
[Service("Blob datastore", "Where jobs of a workspace find data in blobs", Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/how-to-datastore")]
[Without(Traits.Any)]
[Named("", 1, 255, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
public sealed class BlobDatastore(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<MachineLearningWorkspace>(name, new(file, line, expression))
{
    /// <summary>The storage account's name: <c>storage.NameOutput</c>.</summary>
    [Maps("properties.accountName", Needed = true, CreateOnly = true)]
    public Text? Account { get; init; }

    /// <summary>The container's name: <c>handbook.NameOutput</c>.</summary>
    [Maps("properties.containerName", Needed = true, CreateOnly = true)]
    public Text? Container { get; init; }

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
