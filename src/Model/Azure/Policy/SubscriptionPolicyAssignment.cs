using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

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
