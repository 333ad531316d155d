using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An identity of its own, given to one or more resources.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities</remarks>
[AzureResource("Microsoft.ManagedIdentity/userAssignedIdentities", "2024-11-30", Terraform = "azurerm_user_assigned_identity")]
[Service("Managed identity", "An identity in Microsoft Entra that resources act as, without a secret", Deep = true, Icon = "managed-identity", Source = "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview")]
[Without(Traits.Any)]
[Named("id", 3, 128, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class UserAssignedIdentity(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrincipal
{
    /// <summary>Workloads elsewhere that may act as it.</summary>
    [Children]
    public IReadOnlyList<FederatedCredential> Credentials { get; init => field = value.AdoptedBy(this); } = [];

    public Output PrincipalId => new(this, "properties.principalId", "principal_id");
    public Output ClientId => new(this, "properties.clientId", "client_id");
    public PrincipalType PrincipalType => PrincipalType.ServicePrincipal;
}
