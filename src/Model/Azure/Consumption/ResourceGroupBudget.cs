using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What one resource group may cost.</summary>
[AzureResource("Microsoft.Consumption/budgets", "2023-11-01", Terraform = "azurerm_consumption_budget_resource_group")]
[Service("Budget", "Watches what a resource group costs and tells someone before it is too much", Deep = true, Icon = "cost-management", Source = "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets")]
[Without(Traits.Any)]
[Named("budget", 1, 63, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
public sealed class ResourceGroupBudget(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : Budget(name, new(file, line, expression))
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
        _group = id.ResourceGroup is { } group ? context.Group(id.Subscription ?? "", group) : null;
        return _group is not null;
    }
}
