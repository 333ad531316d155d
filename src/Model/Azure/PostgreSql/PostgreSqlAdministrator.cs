using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Who administers a PostgreSQL server, by Microsoft Entra. Its name in Azure is the object id.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.dbforpostgresql/flexibleservers/administrators</remarks>
[AzureResource("Microsoft.DBforPostgreSQL/flexibleServers/administrators", "2025-08-01", Terraform = "azurerm_postgresql_flexible_server_active_directory_administrator")]
[Service("PostgreSQL administrator", "Who administers a PostgreSQL server, by Microsoft Entra", Deep = true, Icon = "entra-id", Source = "https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-configure-sign-in-azure-ad-authentication")]
[Without(Traits.Any | Traits.Name)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(PostgreSqlServer), "server_name")]
public sealed class PostgreSqlAdministrator(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<PostgreSqlServer>(name, new(file, line, expression))
{
    /// <inheritdoc/>
    [Maps("name", CreateOnly = true, Decided = true)]
    public override string AzureName { get => field ?? Principal?.PrincipalId.Known ?? Name; init; }

    /// <summary>A group, a person, or an identity of the model.</summary>
    [Maps("properties.objectId", Needed = true, Terraform = "object_id", CreateOnly = true, Using = typeof(PrincipalConverter), Decided = true)]
    public IPrincipal? Principal { get; init; }

    /// <summary>The principal's name as people read it; the logical name unless given.</summary>
    [Maps("properties.principalName", Terraform = "principal_name", CreateOnly = true, Decided = true)]
    public string PrincipalName { get => field ?? (Principal as AzureResource)?.AzureName ?? Name; init; }

    [Maps("properties.principalType", Terraform = "principal_type", CreateOnly = true)]
    internal PostgreSqlPrincipal PrincipalType
    {
        get => _principalType ?? (Principal?.PrincipalType switch { Azure.PrincipalType.User => PostgreSqlPrincipal.User, Azure.PrincipalType.Group => PostgreSqlPrincipal.Group, _ => PostgreSqlPrincipal.ServicePrincipal });
        init => _principalType = value;
    }

    private readonly PostgreSqlPrincipal? _principalType;

    /// <summary>The tenant, as a GUID; the environment's unless given.</summary>
    [Maps("properties.tenantId", Terraform = "tenant_id", CreateOnly = true)]
    public string Tenant { get => field ?? Architecture?.Environment.Tenant ?? "00000000-0000-0000-0000-000000000000"; init; }
}

internal enum PostgreSqlPrincipal { User, Group, ServicePrincipal }
