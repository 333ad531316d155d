using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A way from Azure's own network for a search service's indexers to one service. The service's owner approves it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.search/searchservices/sharedprivatelinkresources</remarks>
[AzureResource("Microsoft.Search/searchServices/sharedPrivateLinkResources", "2025-05-01", Terraform = "azurerm_search_shared_private_link_service")]
[Service("Shared private link", "Leads from a search service's indexers to one service", Deep = true, Icon = "private-link", Source = "https://learn.microsoft.com/azure/search/search-indexer-howto-access-private")]
[Without(Traits.Any)]
[Named("", 1, 60, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(SearchService), "search_service_id")]
public sealed class SearchSharedLink(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<SearchService>(name, new(file, line, expression))
{
    /// <summary>The service that it leads to.</summary>
    [Maps("properties.privateLinkResourceId", Needed = true, Terraform = "target_resource_id", CreateOnly = true)]
    public IPrivateLinkTarget? Target { get; init; }

    /// <summary>The part of the service as Azure AI Search names it: <c>blob</c>, <c>Sql</c>, <c>vault</c>, <c>openai_account</c>, <c>cognitiveservices_account</c>; the first that the service's class names unless given.</summary>
    [Maps("properties.groupId", Terraform = "subresource_name", CreateOnly = true)]
    public string? PartOfService
    {
        get => field ?? Target switch
        {
            ModelAccount => "openai_account",
            CognitiveAccount => "cognitiveservices_account",
            AzureResource service => service.Shape.PrivateLinks.FirstOrDefault()?.Group,
            _ => null,
        };
        init;
    }

    /// <summary>What the service's owner reads when asked.</summary>
    [Maps("properties.requestMessage", Terraform = "request_message")]
    public string Message { get => field ?? $"Indexers of {Enclosing.OfType<SearchService>().FirstOrDefault()?.AzureName ?? Name}"; init; }

    /// <summary>The region of the service, where Azure must be told: for data in another region.</summary>
    [Maps("properties.resourceRegion", CreateOnly = true, Azapi = true)]
    public Region? TargetRegion { get; init; }
}
