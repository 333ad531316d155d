using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What all that lies in a subscription may cost.</summary>
[AzureResource("Microsoft.Consumption/budgets", "2023-11-01", Terraform = "azurerm_consumption_budget_subscription")]
[Service("Budget of a subscription", "Watches what all of a subscription costs and tells someone before it is too much", Deep = true, Icon = "cost-management", Source = "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets")]
[Without(Traits.Any)]
[Named("budget", 1, 63, NameCharacters.AlphanumericHyphen, NameScope.Subscription)]
public sealed class SubscriptionBudget(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : Budget(name, new(file, line, expression))
{
    /// <summary>The subscription's GUID; the environment's unless given.</summary>
    public string Subscription { get => _subscription ?? Architecture?.Environment.Subscription ?? "00000000-0000-0000-0000-000000000000"; init => _subscription = value; }

    private string? _subscription;

    [Maps(Terraform = "subscription_id", CreateOnly = true)]
    internal string SubscriptionId => $"/subscriptions/{Subscription}";

    private protected override string CountedId => SubscriptionId;

    internal override bool Place(ArmId id, ReadContext context)
    {
        _subscription = id.Subscription;
        return id.Subscription is not null && id.ResourceGroup is null;
    }
}
