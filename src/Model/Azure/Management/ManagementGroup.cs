using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A folder of subscriptions, for policies and roles that hold for all of them. It lies in the tenant, in no subscription; mostly a platform team owns it, and a workload names it with <see cref="AzureResource.ExistingId"/>.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.management/managementgroups</remarks>
[AzureResource("Microsoft.Management/managementGroups", "2021-04-01", Terraform = "azurerm_management_group")]
[Service("Management group", "A folder of subscriptions, for rules and roles that hold for all of them", Deep = true, Icon = "management-group", Source = "https://learn.microsoft.com/azure/governance/management-groups/overview")]
[Without(Traits.Any)]
[Named("mg", 1, 90, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Global)]
public sealed class ManagementGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AzureResource(name, new(file, line, expression))
{
    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>The group that it lies in; the tenant's root when null.</summary>
    [Maps("properties.details.parent.id", Terraform = "parent_management_group_id")]
    public ManagementGroup? Parent { get; init; }

    private protected override string ComputedId => $"/providers/Microsoft.Management/managementGroups/{AzureName}";

    internal override bool Place(ArmId id, ReadContext context) => id.Scope.Length == 0;
}
