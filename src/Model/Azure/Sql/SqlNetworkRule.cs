using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A subnet with a service endpoint whose calls a SQL server takes. A private endpoint is the better way.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.sql/servers/virtualnetworkrules</remarks>
[AzureResource("Microsoft.Sql/servers/virtualNetworkRules", "2025-01-01", Terraform = "azurerm_mssql_virtual_network_rule")]
[Service("SQL network rule", "A subnet whose calls a SQL server takes", Deep = true, Icon = "sql-server", Source = "https://learn.microsoft.com/azure/azure-sql/database/vnet-service-endpoint-rule-overview")]
[Without(Traits.Any)]
[Named("", 1, 64, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(SqlServer), "server_id")]
public sealed class SqlNetworkRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<SqlServer>(name, new(file, line, expression))
{
    /// <summary>The subnet, which needs the service endpoint Microsoft.Sql.</summary>
    [Maps("properties.virtualNetworkSubnetId", Needed = true, Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>Makes the rule before the subnet has its service endpoint.</summary>
    [Maps("properties.ignoreMissingVnetServiceEndpoint", Terraform = "ignore_missing_vnet_service_endpoint", Absent = false)]
    public bool BeforeEndpoint { get; init; }
}
