using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>An App Service plan in production is of a size made for it.</summary>
public sealed class PlanForTrials : Rule<AppServicePlan>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1006",
        Title: "App Service plan is of a size for trying out",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Free and shared machines have a daily quota and no promise of availability; basic ones cannot scale by themselves and have no slots to deploy without interruption.",
        Fix: "Set Size to P0v3 or more.",
        Source: "https://learn.microsoft.com/azure/app-service/overview-hosting-plans")
    {
        Checklist = "RE:04",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_211", "Azure.AppService.MinPlan", "APRL b2113023-a553-2e41-9789-597e2fb54c31"],
        Repairs =
        [
            new("Take the least size for production, in several zones", new SetProperty(nameof(AppServicePlan.Size), "\"P0v3\""), new SetProperty(nameof(AppServicePlan.ZoneRedundant), "true"), new SetProperty(nameof(AppServicePlan.Instances), "2") { AtLeast = true }),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AppServicePlan subject)
    {
        if (IsForTrials(subject.Size)) yield return Fails(subject, nameof(subject.Size), $"{Named(subject)} is of size {subject.Size}, which is made for development and tests.");
    }

    private static bool IsForTrials(string size) => size.ToUpperInvariant() is "F1" or "D1" or "B1" or "B2" or "B3" or "FREE" or "SHARED";
}
