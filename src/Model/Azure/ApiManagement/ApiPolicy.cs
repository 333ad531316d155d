using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What happens to an API's calls and answers: who may call, how often, which backend, under which identity.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/apis/policies</remarks>
[AzureResource("Microsoft.ApiManagement/service/apis/policies", "2024-05-01", Terraform = "azurerm_api_management_api_policy")]
[Service("API policy", "What happens to the calls and answers of an API", Deep = true, Icon = "api-management", Source = "https://learn.microsoft.com/azure/api-management/api-management-howto-policies")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[Fixed("properties.format", "rawxml")]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(ApiManagementService), "api_management_name")]
[BelongsTo(typeof(ManagedApi), "api_name")]
public sealed class ApiPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ManagedApi>(name, new(file, line, expression))
{
    /// <summary>An API has one policy, and Azure gives it its name.</summary>
    [Maps("name")]
    public override string AzureName { get => "policy"; init { } }

    /// <summary>The policy as XML: <c>policies</c> with <c>inbound</c>, <c>backend</c>, <c>outbound</c> and <c>on-error</c>.</summary>
    [Maps("properties.value", Needed = true, Terraform = "xml_content")]
    public Text? Xml { get => field ?? Gateway?.Xml; init; }

    /// <summary>What it does with calls to models, instead of <see cref="Xml"/>.</summary>
    public GatewayPolicy? Gateway { get; init; }
}
