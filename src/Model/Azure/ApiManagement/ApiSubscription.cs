using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A caller of APIs, with keys that tell it apart. Azure makes the keys; they never stand in the model.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/subscriptions</remarks>
[AzureResource("Microsoft.ApiManagement/service/subscriptions", "2024-05-01", Terraform = "azurerm_api_management_subscription")]
[Service("API subscription", "A caller of APIs, with keys that tell it apart", Icon = "api-management", Stateful = true, Source = "https://learn.microsoft.com/azure/api-management/api-management-subscriptions")]
[Without(Traits.Any)]
[Named("", 1, 256, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(ApiManagementService), "api_management_name")]
public sealed class ApiSubscription(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiManagementService>(name, new(file, line, expression))
{
    /// <inheritdoc/>
    [Maps("name", Terraform = "subscription_id", CreateOnly = true)]
    public override string AzureName { get => base.AzureName; init => base.AzureName = value; }

    /// <summary>Who it is, for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>The API that it may call; all of the service when null.</summary>
    [Maps("properties.scope", Terraform = "api_id")]
    public ManagedApi? Api { get; init; }

    /// <summary>Only an active one may call. azurerm's default is submitted; ours is active.</summary>
    [Maps("properties.state", Terraform = "state")]
    public SubscriptionState State { get; init; } = SubscriptionState.Active;

    /// <summary>Lets the caller see how each of its calls was handled, secrets included. azurerm's default is on; ours is off.</summary>
    [Maps("properties.allowTracing", Terraform = "allow_tracing")]
    public bool Tracing { get; init; }
}

public enum SubscriptionState { [Wire("active")] Active, [Wire("submitted")] Submitted, [Wire("suspended")] Suspended, [Wire("cancelled")] Cancelled, [Wire("rejected")] Rejected, [Wire("expired")] Expired }
