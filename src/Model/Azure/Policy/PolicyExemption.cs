using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Takes a scope out of a policy that holds for it, for a reason and, by choice, until a day.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.authorization/policyexemptions</remarks>
public abstract class PolicyExemption : AzureResource
{
    private protected PolicyExemption(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The assignment that does not hold here.</summary>
    [Maps("properties.policyAssignmentId", Needed = true, Terraform = "policy_assignment_id", CreateOnly = true)]
    public PolicyAssignment? From { get; init; }

    /// <summary>Of a set of policies those that do not hold, by their names within the set; all when empty.</summary>
    [Maps("properties.policyDefinitionReferenceIds", Terraform = "policy_definition_reference_ids")]
    public IReadOnlyList<string> Policies { get; init; } = [];

    /// <summary>Whether what the policy wants is reached in another way, or is done without.</summary>
    [Maps("properties.exemptionCategory", Terraform = "exemption_category")]
    public ExemptionCategory Because { get; init; } = ExemptionCategory.Waiver;

    /// <summary>The day that it ends with; never when null.</summary>
    [Maps("properties.expiresOn", Terraform = "expires_on", Using = typeof(OptionalMidnightConverter))]
    public Date? Until { get; init; }

    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>The reason; <see cref="Element.Why"/> unless given.</summary>
    [Maps("properties.description", Terraform = "description")]
    public string? Description { get => field ?? Why; init; }

    /// <summary>What is exempt, by its id.</summary>
    private protected abstract string ScopeId { get; }

    private protected override string ComputedId => $"{ScopeId}/providers/Microsoft.Authorization/policyExemptions/{AzureName}";
}

/// <summary>Why a policy does not hold.</summary>
public enum ExemptionCategory
{
    /// <summary>What it wants is done without.</summary>
    Waiver,

    /// <summary>What it wants is reached in another way.</summary>
    Mitigated,
}

/// <summary>An exemption for all that lies in a subscription.</summary>
[AzureResource("Microsoft.Authorization/policyExemptions", "2020-07-01-preview", Terraform = "azurerm_subscription_policy_exemption")]
[Service("Policy exemption of a subscription", "Takes a subscription out of a policy, for a reason and until a day", Icon = "policy", Source = "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure")]
[Without(Traits.Any)]
[Named("pe", 1, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Subscription)]
public sealed class SubscriptionPolicyExemption(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : PolicyExemption(name, new(file, line, expression))
{
    /// <summary>The subscription's GUID; the environment's unless given.</summary>
    public string Subscription { get => _subscription ?? Architecture?.Environment.Subscription ?? "00000000-0000-0000-0000-000000000000"; init => _subscription = value; }

    private string? _subscription;

    [Maps(Terraform = "subscription_id", CreateOnly = true)]
    internal string SubscriptionId => $"/subscriptions/{Subscription}";

    private protected override string ScopeId => SubscriptionId;

    internal override bool Place(ArmId id, ReadContext context)
    {
        _subscription = id.Subscription;
        return id.IsOnSubscription;
    }
}

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
