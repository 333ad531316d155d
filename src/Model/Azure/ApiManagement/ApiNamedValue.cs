using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A value that policies name as <c>{{name}}</c>.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/namedvalues</remarks>
[AzureResource("Microsoft.ApiManagement/service/namedValues", "2024-05-01", Terraform = "azurerm_api_management_named_value")]
[Service("Named value", "A value that API policies use by its name", Icon = "api-management", Source = "https://learn.microsoft.com/azure/api-management/api-management-howto-properties")]
[Without(Traits.Any)]
[Named("", 1, 256, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(ApiManagementService), "api_management_name")]
public sealed class ApiNamedValue(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiManagementService>(name, new(file, line, expression))
{
    /// <summary>What policies call it; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>The value itself; not for secrets, which stay in a key vault.</summary>
    [Maps("properties.value", Terraform = "value")]
    public Text? Value { get; init; }

    /// <summary>A secret's address in a key vault that the service's identity may read: <c>$"{vault.Uri}secrets/search"</c>.</summary>
    [Maps("properties.keyVault.secretIdentifier", Terraform = "value_from_key_vault.secret_id")]
    public Text? VaultSecret { get; init; }

    /// <summary>Hidden from who reads policies; so is all that comes from a key vault.</summary>
    [Maps("properties.secret", Terraform = "secret", Absent = false)]
    public bool Secret { get => field || VaultSecret is not null; init; }
}
