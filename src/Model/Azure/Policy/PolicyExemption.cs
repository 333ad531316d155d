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
