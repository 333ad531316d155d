using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A database of a PostgreSQL server.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.dbforpostgresql/flexibleservers/databases</remarks>
[AzureResource("Microsoft.DBforPostgreSQL/flexibleServers/databases", "2025-08-01", Terraform = "azurerm_postgresql_flexible_server_database")]
[Service("PostgreSQL database", "A database of a PostgreSQL server", Deep = true, Icon = "postgresql", Stateful = true, Protocol = "PostgreSQL", Source = "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-servers")]
[Without(Traits.Any)]
[Named("", 1, 63, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(PostgreSqlServer), "server_id")]
public sealed class PostgreSqlDatabase(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<PostgreSqlServer>(name, new(file, line, expression))
{
    /// <summary>How letters are kept.</summary>
    [Maps("properties.charset", Terraform = "charset", CreateOnly = true)]
    public string Characters { get; init; } = "UTF8";

    /// <summary>How texts are compared and sorted.</summary>
    [Maps("properties.collation", Terraform = "collation", CreateOnly = true)]
    public string Collation { get; init; } = "en_US.utf8";

    public static implicit operator PostgreSqlDatabase(string name) => new(name, "", 0, "");
}
