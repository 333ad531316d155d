using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>What may be spent is watched, and somebody is told before and after it is spent.</summary>
public sealed class NoBudget : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3501",
        Title: "No budget covers the resource",
        Pillar: WafPillar.Cost,
        Severity: Severity.Warning,
        Why: "A loop that calls a model, or a size that was meant for a day, is noticed on the bill.",
        Fix: "Add a SubscriptionBudget or a ResourceGroupBudget whose Notifications tell somebody of Actual and of Forecasted costs.",
        Source: "https://learn.microsoft.com/azure/well-architected/cost-optimization/set-spending-guardrails")
    {
        Checklist = "CO:04",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        Budget[] budgets = [.. graph.Resources.OfType<Budget>()];
        foreach (var budget in budgets.Where(budget => budget.Ownership != Ownership.Observed))
        {
            BudgetCosts[] untold = [.. new[] { BudgetCosts.Actual, BudgetCosts.Forecasted }.Where(costs => !budget.Notifications.Values.Any(notification => notification.Of == costs && Reaches(notification)))];
            if (untold.Length > 0)
                yield return Fails(budget, nameof(budget.Notifications), $"{Named(budget)} tells nobody of {string.Join(" and ", untold.Select(costs => costs == BudgetCosts.Actual ? "what was spent" : "what is foreseen"))}.");
        }

        if (graph.Brief.MonthlyBudget is not { } allowed || graph.IsRead) yield break; // who says no amount may have no budget, or one that stands elsewhere
        ResourceGroup[] open = [.. graph.Resources.Where(resource => resource.Ownership != Ownership.Observed).SelectMany(resource => resource.Enclosing.OfType<ResourceGroup>()).Distinct().Where(group => !budgets.Any(budget => Covers(budget, group, graph)))];
        if (open.Length > 0)
            yield return Fails(open[0], null, $"The brief allows {allowed} a month, and no budget is over {string.Join(", ", open.Select(Named))}.", [.. open.Select(group => EvidenceStep.Of(group, $"No budget is over {Named(group)}"))]);
    }

    private static bool Covers(Budget budget, ResourceGroup group, ArchitectureGraph graph) => budget switch
    {
        ResourceGroupBudget one => ReferenceEquals(one.Group, group),
        SubscriptionBudget all => group.Id.StartsWith($"/subscriptions/{all.Subscription}/", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool Reaches(BudgetNotification notification) => notification.Enabled && notification.Tells.Count + notification.Emails.Count + notification.Roles.Count > 0;
}
