using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A policy for all that lies in a resource group.</summary>
[AzureResource("Microsoft.Authorization/policyAssignments", "2022-06-01", Terraform = "azurerm_resource_group_policy_assignment")]
[Service("Policy assignment", "Makes a policy hold for all that lies in a resource group", Icon = "policy", Source = "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure")]
[Without(Traits.Any & ~Traits.Identity)]
[Named("pa", 1, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class ResourceGroupPolicyAssignment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : PolicyAssignment(name, new(file, line, expression))
{
    /// <summary>The resource group; that of its stack unless given.</summary>
    [Maps(Terraform = "resource_group_id", CreateOnly = true)]
    public ResourceGroup Group { get => _group ?? Stack.Group; init => _group = value; }

    private ResourceGroup? _group;

    /// <inheritdoc/>
    public override IEnumerable<Element> Inside => _group is null && !IsInStack ? [] : [Group];

    private protected override string ScopeId => Group.Id;

    internal override bool Place(ArmId id, ReadContext context)
    {
        _group = id.IsOnGroup ? context.Group(id.Subscription ?? "", id.ResourceGroup!) : null;
        return _group is not null;
    }
}
