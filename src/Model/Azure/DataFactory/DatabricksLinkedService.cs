using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Databricks workspace as a Data Factory's pipelines know it. The factory's identity signs in, which needs the role Contributor over the workspace.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.datafactory/factories/linkedservices</remarks>
[AzureResource("Microsoft.DataFactory/factories/linkedservices", "2018-06-01", Terraform = "azurerm_data_factory_linked_service_azure_databricks")]
[Service("Linked Databricks", "A Databricks workspace as a Data Factory's pipelines know it", Icon = "data-factory", Source = "https://learn.microsoft.com/azure/data-factory/transform-data-databricks-notebook")]
[Without(Traits.Any)]
[Fixed("properties.type", "AzureDatabricks", Discriminates = true)]
[Fixed("properties.typeProperties.authentication", "MSI")]
public sealed class DatabricksLinkedService(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : LinkedService(name, new(file, line, expression))
{
    [Maps("properties.typeProperties.workspaceResourceId", Needed = true, Terraform = "msi_work_space_resource_id")]
    public DatabricksWorkspace? Workspace { get; init; }

    /// <summary>Where it is called: <c>https://</c> and the workspace's <see cref="DatabricksWorkspace.Host"/> unless given.</summary>
    [Maps("properties.typeProperties.domain")]
    public Text? Address { get; init; }

    /// <summary>Only Azure knows the host, so that it stands in Terraform alone unless given.</summary>
    [Maps(Terraform = "adb_domain")]
    internal Text? Domain
    {
        get
        {
            if (Address is not null || Workspace is null) return Address;
            return $"https://{Workspace.Host}";
        }
    }

    /// <summary>The cluster that jobs run on, by the id that Databricks gave it; a new one for each job when null.</summary>
    [Maps("properties.typeProperties.existingClusterId", Terraform = "existing_cluster_id")]
    public string? Cluster { get; init; }

    /// <summary>The version of the runtime of new clusters: <c>15.4.x-scala2.12</c>.</summary>
    [Maps("properties.typeProperties.newClusterVersion", Terraform = "new_cluster_config.cluster_version")]
    public string? Runtime { get => field ?? (Cluster is null ? "15.4.x-scala2.12" : null); init; }

    /// <summary>The machines of new clusters: <c>Standard_D4ds_v5</c>.</summary>
    [Maps("properties.typeProperties.newClusterNodeType", Terraform = "new_cluster_config.node_type")]
    public string? Machine { get => field ?? (Cluster is null ? "Standard_D4ds_v5" : null); init; }

    /// <summary>Machines of a new cluster beside the first.</summary>
    [Maps("properties.typeProperties.newClusterNumOfWorker", Terraform = "new_cluster_config.min_number_of_workers", Using = typeof(OptionalNumberTextConverter))]
    public int? Workers { get => field ?? (Cluster is null ? 1 : null); init; }
}
