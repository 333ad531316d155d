using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An API as part of a product.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/products/apis</remarks>
[AzureResource("Microsoft.ApiManagement/service/products/apis", "2024-05-01", Terraform = "azurerm_api_management_product_api")]
[Service("API in a product", "An API as part of a product", Icon = "api-management", Source = "https://learn.microsoft.com/azure/api-management/api-management-howto-add-products")]
[Without(Traits.Any)]
[Named("", 1, 256, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent, Verbatim = true)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(ApiManagementService), "api_management_name")]
public sealed class ProductApi(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiProduct>(name, new(file, line, expression))
{
    /// <summary>The API, which gives it its name.</summary>
    public ManagedApi? Api { get; init; }

    /// <inheritdoc/>
    [Maps("name", CreateOnly = true)]
    public override string AzureName { get => Api?.AzureName ?? base.AzureName; init => base.AzureName = value; }

    [Maps(Terraform = "api_name")]
    internal Text ApiName => Api is { } api ? api.NameOutput : AzureName;

    [Maps(Terraform = "product_id")]
    internal Text Product => Parent.ProductId;

    public static implicit operator ProductApi(ManagedApi api) => new(api.Name, "", 0, "") { Api = api };
}
