using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class NoBudgetTests : RuleTests<NoBudget>
{
    protected override void Compliant(Architecture design) => Spend(design, new SubscriptionBudget("monthly") { From = "2026-12-01", Notifications = Told(BudgetCosts.Actual, BudgetCosts.Forecasted) });

    [Fact]
    public void No_budget_for_what_the_brief_allows()
    {
        var verdict = Reports(design => Spend(design, null), on: "ResourceGroup/main", says: "The brief allows 900 EUR a month");
        Assert.Single(verdict.Evidence);
    }

    [Fact]
    public void A_budget_of_another_subscription() => Reports(design => Spend(design, new SubscriptionBudget("monthly") { From = "2026-12-01", Subscription = Designs.Dev.Subscription, Notifications = Told(BudgetCosts.Actual, BudgetCosts.Forecasted) }), on: "ResourceGroup/main");

    [Fact]
    public void Nothing_is_said_of_what_is_foreseen() =>
        Reports(design => Spend(design, new SubscriptionBudget("monthly") { From = "2026-12-01", Notifications = Told(BudgetCosts.Actual) }), on: "SubscriptionBudget/monthly", at: nameof(Budget.Notifications), says: "of what is foreseen.");

    [Fact]
    public void Nobody_is_told() => Reports(design => Spend(design, new SubscriptionBudget("monthly") { From = "2026-12-01" }), on: "SubscriptionBudget/monthly", at: nameof(Budget.Notifications), says: "of what was spent and what is foreseen.", alsoBreaks: "AIFA7532"); // Azure asks for a notification

    [Fact]
    public void A_budget_of_the_resource_group() => Silent(design => Spend(design, new ResourceGroupBudget("monthly") { From = "2026-12-01", Notifications = Told(BudgetCosts.Actual, BudgetCosts.Forecasted) }));

    [Fact]
    public void A_brief_without_an_amount() => Silent(_ => new KeyVault("vault"));

    private static void Spend(Architecture design, Budget? _)
    {
        design.Brief = new("Chat", "") { MonthlyBudget = new(900, "EUR") };
        new KeyVault("vault");
    }

    private static Dictionary<string, BudgetNotification> Told(params BudgetCosts[] costs) => costs.ToDictionary(one => one.ToString(), one => new BudgetNotification { Of = one, Emails = ["us@example.com"] });
}
