using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An API as API Management publishes it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/apis</remarks>
[AzureResource("Microsoft.ApiManagement/service/apis", "2024-05-01", Terraform = "azurerm_api_management_api")]
[Service("API", "An API as API Management publishes it", Icon = "api-management", Source = "https://learn.microsoft.com/azure/api-management/add-api-manually")]
[Without(Traits.Any)]
[Named("", 1, 256, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(ApiManagementService), "api_management_name")]
public sealed class ManagedApi(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiManagementService>(name, new(file, line, expression)), IPlainTransport
{
    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>What follows the gateway's host name in an address; the logical name unless given.</summary>
    [Maps("properties.path", Terraform = "path")]
    public string Path { get => field ?? Name; init; }

    /// <summary>How it is called. Azure's default, and ours, is HTTPS alone.</summary>
    [Maps("properties.protocols", Terraform = "protocols")]
    public IReadOnlyList<ApiProtocol> Protocols { get; init; } = [ApiProtocol.Https];

    /// <summary>Where calls go that no policy sends to a backend.</summary>
    [Maps("properties.serviceUrl", Terraform = "service_url")]
    public Text? ServiceUrl { get; init; }

    /// <summary>Asks callers for the key of a subscription, which tells them apart and has limits of its own. Off, a policy must say who may call.</summary>
    [Maps("properties.subscriptionRequired", Terraform = "subscription_required", Absent = true)]
    public bool SubscriptionRequired { get; init; } = true;

    /// <summary>Counts changes that callers need not follow.</summary>
    [Maps("properties.apiRevision", Terraform = "revision", CreateOnly = true)]
    public string Revision { get; init; } = "1";

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>How <see cref="Definition"/> is written.</summary>
    [Maps("properties.format", Terraform = "import.content_format")]
    public ApiFormat? DefinitionFormat { get; init; }

    /// <summary>Its operations, or the address where they are described. Azure takes it in and does not give it back.</summary>
    [Maps("properties.value", Terraform = "import.content_value")]
    public string? Definition { get; init; }

    /// <summary>What happens to calls and answers.</summary>
    public ApiPolicy? Policy { get; init => field = value?.AdoptedBy(this); }

    [Children]
    internal IReadOnlyList<ApiPolicy> Policies => Policy is null ? [] : [Policy];

    string IPlainTransport.PlainSetting => nameof(Protocols);
    bool IPlainTransport.AcceptsPlain => Protocols.Any(protocol => protocol is ApiProtocol.Http or ApiProtocol.PlainWebSockets);
}

public enum ApiProtocol { [Wire("https")] Https, [Wire("http")] Http, [Wire("wss")] WebSockets, [Wire("ws")] PlainWebSockets }

/// <summary>OpenAPI 3, or a WSDL; as text or behind a link.</summary>
public enum ApiFormat { [Wire("openapi")] OpenApi, [Wire("openapi+json")] OpenApiJson, [Wire("openapi-link")] OpenApiLink, [Wire("openapi+json-link")] OpenApiJsonLink, [Wire("wsdl")] Wsdl, [Wire("wsdl-link")] WsdlLink }
