using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Data Lake account as a Data Factory's pipelines know it. The factory's identity signs in; no key is kept.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.datafactory/factories/linkedservices</remarks>
[AzureResource("Microsoft.DataFactory/factories/linkedservices", "2018-06-01", Terraform = "azurerm_data_factory_linked_service_data_lake_storage_gen2")]
[Service("Linked lake", "A Data Lake account as a Data Factory's pipelines know it", Icon = "data-factory", Source = "https://learn.microsoft.com/azure/data-factory/connector-azure-data-lake-storage")]
[Without(Traits.Any)]
[Fixed("properties.type", "AzureBlobFS", Discriminates = true)]
[Fixed(null, "true", Terraform = "use_managed_identity")]
public sealed class LakeLinkedService(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : LinkedService(name, new(file, line, expression))
{
    /// <summary>Where its files are: the account's <see cref="StorageAccount.LakeEndpoint"/>.</summary>
    [Maps("properties.typeProperties.url", Needed = true, Terraform = "url")]
    public Text? Endpoint { get; init; }
}
