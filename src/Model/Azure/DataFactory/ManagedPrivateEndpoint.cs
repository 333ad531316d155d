using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A way from a Data Factory's managed network to one service. The service's owner approves it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.datafactory/factories/managedvirtualnetworks/managedprivateendpoints</remarks>
[AzureResource("Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints", "2018-06-01", Terraform = "azurerm_data_factory_managed_private_endpoint", Under = "managedVirtualNetworks/default")]
[Service("Managed private endpoint", "Leads from a Data Factory's own network to one service", Icon = "private-endpoint", Source = "https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(DataFactory), "data_factory_id")]
public sealed class ManagedPrivateEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<DataFactory>(name, new(file, line, expression))
{
    [Maps("properties.privateLinkResourceId", Needed = true, Terraform = "target_resource_id", CreateOnly = true)]
    public IPrivateLinkTarget? Target { get; init; }

    /// <summary>The part of the service, as in <c>dfs</c>; the first that the service's class names.</summary>
    [Maps("properties.groupId", Terraform = "subresource_name", CreateOnly = true)]
    public string? PartOfService { get => field ?? (Target as AzureResource)?.Shape.PrivateLinks.FirstOrDefault()?.Group; init; }
}
