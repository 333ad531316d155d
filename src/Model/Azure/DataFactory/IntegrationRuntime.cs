using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure's machines that copy and transform data for a Data Factory.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.datafactory/factories/integrationruntimes</remarks>
[AzureResource("Microsoft.DataFactory/factories/integrationRuntimes", "2018-06-01", Terraform = "azurerm_data_factory_integration_runtime_azure")]
[Service("Integration runtime", "The machines that copy and transform data for a Data Factory", Icon = "data-factory", Source = "https://learn.microsoft.com/azure/data-factory/concepts-integration-runtime")]
[Without(Traits.Any)]
[Named("", 3, 63, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(DataFactory), "data_factory_id")]
[Fixed("properties.type", "Managed", Discriminates = true)]
public sealed class IntegrationRuntime(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<DataFactory>(name, new(file, line, expression))
{
    /// <summary>The region that data passes through; the factory's unless given. <c>AutoResolve</c> follows the data, wherever that is.</summary>
    [Maps("properties.typeProperties.computeProperties.location", Terraform = "location", CreateOnly = true)]
    public string Location { get => field ?? Enclosing.OfType<DataFactory>().FirstOrDefault()?.Location.Name ?? "AutoResolve"; init; }

    /// <summary>Runs in the factory's managed network, where that is on. Azure's default is off; ours is on.</summary>
    [Maps("properties.managedVirtualNetwork", Terraform = "virtual_network_enabled", CreateOnly = true, Using = typeof(DefaultNetworkConverter), Absent = false)]
    public bool InManagedNetwork { get; init; } = true;

    /// <summary>What data flows run on.</summary>
    [Maps("properties.typeProperties.computeProperties.dataFlowProperties.computeType", Terraform = "compute_type")]
    public DataFlowCompute Compute { get; init; } = DataFlowCompute.General;

    /// <summary>Cores for data flows: 8, 16, 32, 48, 80, 144 or 272.</summary>
    [Within(8, 272)]
    [Maps("properties.typeProperties.computeProperties.dataFlowProperties.coreCount", Terraform = "core_count")]
    public int Cores { get; init; } = 8;

    /// <summary>Minutes that machines wait for the next data flow, and are paid for.</summary>
    [Maps("properties.typeProperties.computeProperties.dataFlowProperties.timeToLive", Terraform = "time_to_live_min")]
    public int KeptMinutes { get; init; }

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }
}

public enum DataFlowCompute { General, ComputeOptimized, MemoryOptimized }

/// <summary>A factory has one managed network, which ARM calls by name.</summary>
internal sealed class DefaultNetworkConverter : ThereConverter
{
    protected override MapValue There => new() { ["type"] = Value.Of("ManagedVirtualNetworkReference"), ["referenceName"] = Value.Of("default") };
}
