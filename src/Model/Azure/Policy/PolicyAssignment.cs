using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Makes a policy, or a set of them, hold for a scope: a subscription, a resource group, a resource. Azure has a name for all three, azurerm one for each.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.authorization/policyassignments</remarks>
public abstract class PolicyAssignment : AzureResource, IHasIdentity
{
    private protected PolicyAssignment(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>What is made to hold, by id: one of <see cref="BuiltInPolicy"/>, <c>/providers/Microsoft.Authorization/policySetDefinitions/…</c>, or a <see cref="PolicyDefinition"/>'s <see cref="AzureResource.IdOutput"/>.</summary>
    [Maps("properties.policyDefinitionId", Needed = true, Terraform = "policy_definition_id", CreateOnly = true)]
    public Text? Policy { get; init; }

    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Denies and changes. Without it Azure only tells what it would have denied.</summary>
    [Maps("properties.enforcementMode=Default|DoNotEnforce", Terraform = "enforce", Absent = true)]
    public bool Enforced { get; init; } = true;

    /// <summary>What the policy leaves to choose, by name: <c>["listOfAllowedLocations"] = new[] { "swedencentral" }</c>.</summary>
    [Maps("properties.parameters", Terraform = "parameters", Using = typeof(PolicyParametersConverter))]
    public IDictionary<string, PolicyValue> Parameters { get; init; } = new Dictionary<string, PolicyValue>();

    /// <summary>What of the scope is left out.</summary>
    [Maps("properties.notScopes", Terraform = "not_scopes")]
    public IReadOnlyList<AzureResource> Except { get; init; } = [];

    /// <summary>What those are told whose resource does not comply; of a set of policies, one for each and one for all others.</summary>
    [Maps("properties.nonComplianceMessages", Terraform = "non_compliance_message")]
    public IReadOnlyList<PolicyMessage> Messages { get; init; } = [];

    /// <summary>What it changes resources as, for policies that do. Its own, or one assigned; it needs the roles that the policy names.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Where its identity is kept; needed only with one, and then the environment's region unless given.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true)]
    public Region? Location { get => field ?? (Identity is null ? null : Architecture?.Environment.Region); init; }

    /// <summary>Whose resources are looked at, by its id.</summary>
    private protected abstract string ScopeId { get; }

    private protected override string ComputedId => $"{ScopeId}/providers/Microsoft.Authorization/policyAssignments/{AzureName}";
}

/// <summary>A policy for all that lies in a subscription.</summary>
[AzureResource("Microsoft.Authorization/policyAssignments", "2022-06-01", Terraform = "azurerm_subscription_policy_assignment")]
[Service("Policy assignment of a subscription", "Makes a policy hold for all that lies in a subscription", Icon = "policy", Source = "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure")]
[Without(Traits.Any & ~Traits.Identity)]
[Named("pa", 1, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Subscription)]
public sealed class SubscriptionPolicyAssignment(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : PolicyAssignment(name, new(file, line, expression))
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

/// <summary>A value for what a policy leaves to choose: a text, a flag, a number, a list of texts, or any tree.</summary>
public sealed record PolicyValue : Part
{
    [Maps("value")]
    public Value Value { get; init; } = Value.Null;

    public static implicit operator PolicyValue(string text) => new() { Value = Value.Of(text) };
    public static implicit operator PolicyValue(bool flag) => new() { Value = Value.Of(flag) };
    public static implicit operator PolicyValue(int number) => new() { Value = Value.Of(number) };
    public static implicit operator PolicyValue(string[] texts) => new() { Value = new ListValue([.. texts.Select(Value.Of)]) };
}

/// <summary>What those are told whose resource does not comply.</summary>
public sealed record PolicyMessage : Part
{
    [Maps("message", Terraform = "content")]
    public string Text { get; init; } = "";

    /// <summary>Of a set of policies the one that it is about, by its name within the set; all others when null.</summary>
    [Maps("policyDefinitionReferenceId", Terraform = "policy_definition_reference_id")]
    public string? Of { get; init; }

    public static implicit operator PolicyMessage(string text) => new() { Text = text };
}

/// <summary>By name in ARM; the JSON of that, as text, in Terraform.</summary>
internal sealed class PolicyParametersConverter : Converter<IDictionary<string, PolicyValue>>
{
    private static readonly Codec Each = new MapCodec<PolicyValue>(new PartCodec(typeof(PolicyValue)));

    protected override Value ToArm(IDictionary<string, PolicyValue> value) => Each.Write(value, new WriteContext(Wire.Arm, null))!;
    protected override Value ToTerraform(IDictionary<string, PolicyValue> value) => TextOfJson.Of(ToArm(value));

    protected override bool TryFromArm(Value value, ReadContext context, out IDictionary<string, PolicyValue> result)
    {
        var read = Each.TryRead(value, context, out var all);
        result = all as IDictionary<string, PolicyValue> ?? new Dictionary<string, PolicyValue>();
        return read;
    }
}
