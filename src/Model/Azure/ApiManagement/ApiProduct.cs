using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>APIs that are offered together, under terms and with subscriptions of their own.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/products</remarks>
[AzureResource("Microsoft.ApiManagement/service/products", "2024-05-01", Terraform = "azurerm_api_management_product")]
[Service("API product", "APIs that are offered together, with subscriptions of their own", Deep = true, Icon = "api-management", Source = "https://learn.microsoft.com/azure/api-management/api-management-howto-add-products")]
[Without(Traits.Any)]
[Named("", 1, 256, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(ApiManagementService), "api_management_name")]
public sealed class ApiProduct(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiManagementService>(name, new(file, line, expression))
{
    /// <inheritdoc/>
    [Maps("name", Terraform = "product_id", CreateOnly = true)]
    public override string AzureName { get => base.AzureName; init => base.AzureName = value; }

    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>What a subscriber agrees to.</summary>
    [Maps("properties.terms", Terraform = "terms")]
    public string? Terms { get; init; }

    /// <summary>Asks callers for the key of a subscription.</summary>
    [Maps("properties.subscriptionRequired", Terraform = "subscription_required", Absent = true)]
    public bool SubscriptionRequired { get; init; } = true;

    /// <summary>A person approves each subscription. Azure's default is off; ours is on, where subscriptions are asked for.</summary>
    [Maps("properties.approvalRequired", Terraform = "approval_required", TerraformWhen = nameof(SubscriptionRequired))]
    public bool? ApprovalRequired { get => SubscriptionRequired ? field : null; init; } = true;

    /// <summary>Subscriptions that one subscriber may have; any number when null.</summary>
    [Maps("properties.subscriptionsLimit", Terraform = "subscriptions_limit", TerraformWhen = nameof(SubscriptionRequired))]
    public int? SubscriptionsEach { get => SubscriptionRequired ? field : null; init; }

    /// <summary>Shown to those who may subscribe; else to administrators alone. Azure's default is off; ours is on.</summary>
    [Maps("properties.state=published|notPublished", Terraform = "published")]
    public bool Published { get; init; } = true;

    /// <summary>What it offers.</summary>
    [Children]
    public IReadOnlyList<ProductApi> Apis { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>What azurerm calls its name.</summary>
    internal Output ProductId => new(this, "name", "product_id", () => AzureName);
}
