using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What one resource group costs, as files.</summary>
[AzureResource("Microsoft.CostManagement/exports", "2022-10-01", Terraform = "azurerm_resource_group_cost_management_export")]
[Service("Cost export", "Writes what a resource group costs into a storage account", Icon = "cost-management", Source = "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-improved-exports")]
[Without(Traits.Any & ~Traits.Identity)]
[Without(Traits.Identity, Although = "newer versions have one, for accounts that are closed to public addresses; azurerm's does not")]
[Named("export", 3, 64, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
public sealed class ResourceGroupCostExport(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : CostExport(name, new(file, line, expression))
{
    /// <summary>The resource group; that of its stack unless given.</summary>
    [Maps(Terraform = "resource_group_id", CreateOnly = true)]
    public ResourceGroup Group { get => _group ?? Stack.Group; init => _group = value; }

    private ResourceGroup? _group;

    /// <inheritdoc/>
    public override IEnumerable<Element> Inside => _group is null && !IsInStack ? [] : [Group];

    private protected override string CountedId => Group.Id;

    internal override bool Place(ArmId id, ReadContext context)
    {
        _group = id.IsOnGroup ? context.Group(id.Subscription ?? "", id.ResourceGroup!) : null;
        return _group is not null;
    }
}
