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
    : Datastore(name, new(file, line, expression))
{
    /// <summary>The file system's name: <c>curated.NameOutput</c>.</summary>
    [Maps("properties.filesystem", Needed = true, CreateOnly = true)]
    public Text? FileSystem { get; init; }
}
