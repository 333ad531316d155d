using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Microsoft Fabric capacity: the machines behind OneLake, lakehouses, warehouses and Power BI of the workspaces that are given to it.</summary>
/// <remarks>
/// What is in Fabric is no Azure resource: tell it as a <see cref="Feature"/> of the capacity.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.fabric/capacities
/// </remarks>
[AzureResource("Microsoft.Fabric/capacities", "2023-11-01", Terraform = "azurerm_fabric_capacity")]
[Service("Fabric capacity", "The machines behind OneLake, lakehouses, warehouses and Power BI", Deep = true, Icon = "fabric", Source = "https://learn.microsoft.com/fabric/enterprise/licenses")]
[Without(Traits.Any)]
[Named("fc", 3, 63, NameCharacters.LowerAlphanumeric, NameScope.Global)]
[Fixed("sku.tier", "Fabric", Terraform = "sku.tier")]
public sealed class FabricCapacity(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>How much it computes: each is twice the one before.</summary>
    [Maps("sku.name", Terraform = "sku.name")]
    public FabricSku Sku { get; init; } = FabricSku.F2;

    /// <summary>Who administers it: the sign-in names of people, the object ids of applications. Azure wants one at least.</summary>
    [Maps("properties.administration.members", Needed = true, Terraform = "administration_members")]
    public IReadOnlyList<string> Administrators { get; init; } = [];
}

public enum FabricSku { F2, F4, F8, F16, F32, F64, F128, F256, F512, F1024, F2048 }
