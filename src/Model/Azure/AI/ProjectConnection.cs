using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A service that one Foundry project may use.</summary>
[AzureResource("Microsoft.CognitiveServices/accounts/projects/connections", "2026-05-01")]
[Service("Project connection", "A service that one Foundry project may use", Deep = true, Icon = "ai-foundry-project", Source = "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add")]
[Without(Traits.Any)]
[Named("", 3, 33, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
public sealed class ProjectConnection(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : FoundryConnection<FoundryProject>(name, new(file, line, expression))
{
    /// <summary>A search service: where agents keep and find vectors.</summary>
    public static ProjectConnection To(SearchService search, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(search.Name, file, line) { Category = "CognitiveSearch", Target = search.Endpoint, Metadata = Of(search) };

    /// <summary>A storage account: where agents keep files.</summary>
    public static ProjectConnection To(StorageAccount storage, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(storage.Name, file, line) { Category = "AzureStorageAccount", Target = storage.BlobEndpoint, Metadata = Of(storage) };

    /// <summary>A Cosmos DB account: where agents keep threads.</summary>
    public static ProjectConnection To(CosmosAccount threads, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(threads.Name, file, line) { Category = "CosmosDb", Target = threads.Endpoint, Metadata = Of(threads) };

    /// <summary>Another account with models.</summary>
    public static ProjectConnection To(ModelAccount models, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(models.Name, file, line) { Category = models is OpenAIAccount ? "AzureOpenAI" : "AIServices", Target = models.Endpoint, Metadata = Of(models) };
}
