using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An exemption for one resource.</summary>
[AzureResource("Microsoft.Authorization/policyExemptions", "2020-07-01-preview", Terraform = "azurerm_resource_policy_exemption")]
[Service("Policy exemption of a resource", "Takes one resource out of a policy, for a reason and until a day", Icon = "policy", Source = "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure")]
[Without(Traits.Any)]
[Named("pe", 1, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class ResourcePolicyExemption(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : PolicyExemption(name, new(file, line, expression))
{
    /// <summary>The resource. For a resource group there is <see cref="ResourceGroupPolicyExemption"/>.</summary>
    /// <exception cref="ModelException">It is a resource group.</exception>
    [Maps(Terraform = "resource_id", CreateOnly = true)]
    public required AzureResource Resource { get => field ?? _read!; init => field = value is ResourceGroup ? throw ModelErrors.ScopeOfAnother(this, value, nameof(ResourceGroupPolicyExemption)) : value; }

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
