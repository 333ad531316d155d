using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What all that lies in a subscription costs, as files.</summary>
[AzureResource("Microsoft.CostManagement/exports", "2022-10-01", Terraform = "azurerm_subscription_cost_management_export")]
[Service("Cost export of a subscription", "Writes what all of a subscription costs into a storage account", Icon = "cost-management", Source = "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-improved-exports")]
[Without(Traits.Any & ~Traits.Identity)]
[Without(Traits.Identity, Although = "newer versions have one, for accounts that are closed to public addresses; azurerm's does not")]
[Named("export", 3, 64, NameCharacters.AlphanumericHyphen, NameScope.Subscription)]
public sealed class SubscriptionCostExport(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : CostExport(name, new(file, line, expression))
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
        return id.IsOnSubscription;
    }
}
