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
