using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where API Management writes what it sees of calls: an Application Insights component.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/loggers</remarks>
[AzureResource("Microsoft.ApiManagement/service/loggers", "2024-05-01", Terraform = "azurerm_api_management_logger")]
[Service("API logger", "Where API Management writes what it sees of calls", Icon = "application-insights", Source = "https://learn.microsoft.com/azure/api-management/api-management-howto-app-insights")]
[Without(Traits.Any)]
[Named("", 1, 256, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(ApiManagementService), "api_management_name")]
[Fixed("properties.loggerType", "applicationInsights", Discriminates = true)]
public sealed class ApiLogger(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiManagementService>(name, new(file, line, expression))
{
    [Maps("properties.resourceId", Needed = true, Terraform = "resource_id", CreateOnly = true)]
    public ApplicationInsights? Insights { get; init; }

    [Maps(Terraform = "application_insights.connection_string")]
    internal Text? ConnectionString => Insights is { } insights ? insights.ConnectionString : (Text?)null;

    /// <summary>Gathers entries before it sends them. Null is Azure's default, on.</summary>
    [Maps("properties.isBuffered", Terraform = "buffered", CreateOnly = true)]
    public bool? Buffered { get; init; }

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }
}
