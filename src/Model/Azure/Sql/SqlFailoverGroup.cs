using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Databases that are copied to a server in another region, and one name that leads to where they are written.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.sql/servers/failovergroups</remarks>
[AzureResource("Microsoft.Sql/servers/failoverGroups", "2025-01-01", Terraform = "azurerm_mssql_failover_group")]
[Service("SQL failover group", "Copies databases to a server in another region, behind one name", Deep = true, Icon = "sql-database", Protocol = "TDS", Source = "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db")]
[Without(Traits.Any)]
[Named("sqlfg", 1, 63, NameCharacters.LowerAlphanumericHyphen, NameScope.Global)]
[BelongsTo(typeof(SqlServer), "server_id")]
public sealed class SqlFailoverGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<SqlServer>(name, new(file, line, expression))
{
    /// <summary>The server in another region.</summary>
    [Maps("properties.partnerServers[].id", Needed = true, Terraform = "partner_server[].id")]
    public IReadOnlyList<SqlServer> Partners { get; init; } = [];

    [Maps("properties.databases", Terraform = "databases")]
    public IReadOnlyList<SqlDatabase> Databases { get; init; } = [];

    /// <summary>Who decides that writes move. Azure recommends a person, which is ours.</summary>
    [Maps("properties.readWriteEndpoint.failoverPolicy", Terraform = "read_write_endpoint_failover_policy.mode")]
    public SqlFailover Failover { get; init; } = SqlFailover.Manual;

    /// <summary>Minutes that Azure waits before it moves writes by itself and may lose data, 60 or more; for <see cref="SqlFailover.Automatic"/> only, where ours is 60.</summary>
    [Maps("properties.readWriteEndpoint.failoverWithDataLossGracePeriodMinutes", Terraform = "read_write_endpoint_failover_policy.grace_minutes")]
    public int? GraceMinutes { get => field ?? (Failover == SqlFailover.Automatic ? 60 : null); init; }

    /// <summary>Moves reads to the writing region when the other one fails.</summary>
    [Maps("properties.readOnlyEndpoint.failoverPolicy=Enabled|Disabled", Terraform = "readonly_endpoint_failover_policy_enabled", Absent = false)]
    public bool MovesReads { get; init; }

    /// <summary>Tags beside those of the architecture.</summary>
    [Maps("tags", Terraform = "tags")]
    public IReadOnlyDictionary<string, string>? Tags { get => MergedTags(field); init; }

    /// <summary>Where the databases are written, whichever region that is in.</summary>
    public Text Host => $"{NameOutput}.database.windows.net";

    /// <summary>Where the copies are read, in the region that does not write.</summary>
    public Text ReadHost => $"{NameOutput}.secondary.database.windows.net";
}

public enum SqlFailover { Manual, Automatic }
