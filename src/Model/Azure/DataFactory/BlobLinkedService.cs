using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A storage account as a Data Factory's pipelines know it. The factory's identity signs in; no key is kept.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.datafactory/factories/linkedservices</remarks>
[AzureResource("Microsoft.DataFactory/factories/linkedservices", "2018-06-01", Terraform = "azurerm_data_factory_linked_service_azure_blob_storage")]
[Service("Linked storage", "A storage account as a Data Factory's pipelines know it", Icon = "data-factory", Source = "https://learn.microsoft.com/azure/data-factory/connector-azure-blob-storage")]
[Without(Traits.Any)]
[Named("", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(DataFactory), "data_factory_id")]
[Fixed("properties.type", "AzureBlobStorage", Discriminates = true)]
[Fixed(null, "true", Terraform = "use_managed_identity")]
public sealed class BlobLinkedService(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<DataFactory>(name, new(file, line, expression))
{
    /// <summary>Where its blobs are: the account's <see cref="StorageAccount.BlobEndpoint"/>.</summary>
    [Maps("properties.typeProperties.serviceEndpoint", Needed = true, Terraform = "service_endpoint")]
    public Text? Endpoint { get; init; }

    /// <summary>The runtime that reaches it, by its name; Azure's own when null.</summary>
    [Maps("properties.connectVia.referenceName", Terraform = "integration_runtime_name", By = Refer.Name)]
    public IntegrationRuntime? Through { get; init; }

    [Maps("properties.connectVia.type")]
    internal string? ThroughType { get => Through is null ? null : "IntegrationRuntimeReference"; init { } }

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }
}
