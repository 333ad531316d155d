using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Access to data: Cosmos DB keeps its own role assignments, inside the account.</summary>
[AzureResource("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments", "2024-11-15", Terraform = "azurerm_cosmosdb_sql_role_assignment")]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(CosmosAccount), "account_name")]
[Service("Cosmos DB data role", "Lets an identity read or write the documents of one account", Deep = true, Icon = "cosmos-db", Source = "https://learn.microsoft.com/azure/cosmos-db/nosql/security/how-to-grant-data-plane-role-based-access")]
[Without(Traits.Any | Traits.Name)]
public sealed class CosmosRoleAssignment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<CosmosAccount>(name, new(file, line, expression)), IAccessGrant
{
    public override string AzureName { get => field ?? NameGuid.Of(Parent.Id, Principal.PrincipalId.ToString(), Role.ToString()); init; }

    [Maps(Terraform = "role_definition_id", Via = nameof(RoleDefinition))]
    internal Text Definition => $"{Parent.IdOutput}{RolePath}";

    [Maps(Via = nameof(RoleDefinition), CreateOnly = true)]
    public CosmosRole Role { get; init; } = CosmosRole.Reader;

    [Maps("properties.roleDefinitionId")]
    internal string RoleDefinition
    {
        get => Parent.Id + RolePath;
        init => Role = value.EndsWith("2", StringComparison.Ordinal) ? CosmosRole.Contributor : CosmosRole.Reader;
    }

    private string RolePath => $"/sqlRoleDefinitions/00000000-0000-0000-0000-00000000000{(Role == CosmosRole.Reader ? 1 : 2)}";

    [Maps("properties.principalId", Terraform = "principal_id", CreateOnly = true, Using = typeof(PrincipalConverter))]
    public IPrincipal Principal { get; init; } = new OutsidePrincipal("", PrincipalType.ServicePrincipal);

    [Maps("properties.scope", Terraform = "scope", CreateOnly = true)]
    internal CosmosAccount Scope { get => Parent; init { } }
}

public enum CosmosRole { Reader, Contributor }
