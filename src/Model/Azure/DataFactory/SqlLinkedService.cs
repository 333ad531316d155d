using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A SQL database as a Data Factory's pipelines know it. The factory's identity signs in, as a user that is made in the database.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.datafactory/factories/linkedservices</remarks>
[AzureResource("Microsoft.DataFactory/factories/linkedservices", "2018-06-01", Terraform = "azurerm_data_factory_linked_service_azure_sql_database")]
[Service("Linked SQL database", "A SQL database as a Data Factory's pipelines know it", Icon = "data-factory", Source = "https://learn.microsoft.com/azure/data-factory/connector-azure-sql-database")]
[Without(Traits.Any)]
[Fixed("properties.type", "AzureSqlDatabase", Discriminates = true)]
[Fixed(null, "true", Terraform = "use_managed_identity")]
public sealed class SqlLinkedService(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : LinkedService(name, new(file, line, expression))
{
    /// <summary>The database, which <see cref="Connection"/> is made from.</summary>
    public SqlDatabase? Database { get; init; }

    /// <summary>Where it is, without a user or a password; made from <see cref="Database"/> unless given.</summary>
    [Maps("properties.typeProperties.connectionString", Needed = true, Terraform = "connection_string")]
    public Text? Connection
    {
        get
        {
            if (field is not null || Database is null) return field;
            return $"Data Source=tcp:{Database.Parent.Host},1433;Initial Catalog={Database.NameOutput};Encrypt=True;Connection Timeout=30";
        }
        init;
    }
}
