using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A policy for one resource.</summary>
[AzureResource("Microsoft.Authorization/policyAssignments", "2022-06-01", Terraform = "azurerm_resource_policy_assignment")]
[Service("Policy assignment of a resource", "Makes a policy hold for one resource", Icon = "policy", Source = "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure")]
[Without(Traits.Any & ~Traits.Identity)]
[Named("pa", 1, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class ResourcePolicyAssignment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : PolicyAssignment(name, new(file, line, expression))
{
    /// <summary>The resource. For a resource group there is <see cref="ResourceGroupPolicyAssignment"/>.</summary>
    /// <exception cref="ModelException">It is a resource group.</exception>
    [Maps(Terraform = "resource_id", CreateOnly = true)]
    public required AzureResource Resource { get => field ?? _read!; init => field = value is ResourceGroup ? throw ModelErrors.ScopeOfAnother(this, value, nameof(ResourceGroupPolicyAssignment)) : value; }

    private AzureResource? _read;
    private string? _resourceId;

    private protected override string ScopeId => _resourceId ?? Resource.Id;

    internal override bool Place(ArmId id, ReadContext context)
    {
        if (!id.IsOnResource) return false;
        _resourceId = id.Scope;
        _read = context.Scope(id.Scope);
        return true;
    }
}
