using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

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
