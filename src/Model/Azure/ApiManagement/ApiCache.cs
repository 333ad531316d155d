using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Redis outside of API Management that its policies keep answers in, instead of the memory of its own; policies that compare questions by meaning need one. Azure knows the one for all regions as <c>default</c>.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/api-management/api-management-howto-cache-external</remarks>
[AzureResource("Microsoft.ApiManagement/service/caches", "2024-05-01", Terraform = "azurerm_api_management_redis_cache")]
[Service("API cache", "A Redis that API policies keep answers in", Icon = "api-management", Source = "https://learn.microsoft.com/azure/api-management/api-management-howto-cache-external")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphen, NameScope.Parent, Verbatim = true)]
[BelongsTo(typeof(ApiManagementService), "api_management_id")]
public sealed class ApiCache(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiManagementService>(name, new(file, line, expression))
{
    /// <summary>Its address and key, as a named value of the service: <c>$"{{{{{connection.NameOutput}}}}}"</c>. Azure takes no identity here, so the Redis must accept keys; the key itself stays in a key vault.</summary>
    [Maps("properties.connectionString", Needed = true, Terraform = "connection_string")]
    public Text? Connection { get; init; }

    /// <summary>The region whose gateways use it, as Azure writes it: <c>francecentral</c>; all that have none of their own unless given.</summary>
    [Maps("properties.useFromLocation", Terraform = "cache_location")]
    public string UsedFrom { get; init; } = "default";

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }
}
