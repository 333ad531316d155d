using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An exemption for all that lies in a resource group.</summary>
[AzureResource("Microsoft.Authorization/policyExemptions", "2020-07-01-preview", Terraform = "azurerm_resource_group_policy_exemption")]
[Service("Policy exemption", "Takes a resource group out of a policy, for a reason and until a day", Icon = "policy", Source = "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure")]
[Without(Traits.Any)]
[Named("pe", 1, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class ResourceGroupPolicyExemption(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : PolicyExemption(name, new(file, line, expression))
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
