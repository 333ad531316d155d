using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>An app says whether it is well, and stays loaded.</summary>
public sealed class AppIsNotAsked : Rule<AppServiceApp>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1007",
        Title: "App is not asked whether it is well, or falls asleep",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "A broken instance goes on getting its share of the calls; an app that was unloaded lets the first caller wait, and runs nothing by the clock.",
        Fix: "Set HealthCheckPath to a page that looks at what the app needs, and AlwaysOn.",
        Source: "https://learn.microsoft.com/azure/app-service/monitor-instances-health-check")
    {
        Checklist = "RE:10",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_213", "CKV_AZURE_214", "Azure.AppService.WebProbe", "Azure.AppService.AlwaysOn", "APRL fd049c28-ae6d-48f0-a641-cc3ba1a3fe1d"],
        Repairs =
        [
            new("Ask it whether it is well", new SetProperty(nameof(AppServiceApp.HealthCheckPath), "\"/health\"")) { At = nameof(AppServiceApp.HealthCheckPath) },
            new("Leave {property} on", new RemoveProperty(nameof(WebApplication.AlwaysOn), "true")) { At = nameof(WebApplication.AlwaysOn), Kinds = [typeof(WebApplication)] },
            new("Turn {property} on", new SetProperty(nameof(PlanFunctionApp.AlwaysOn), "true")) { At = nameof(PlanFunctionApp.AlwaysOn), Kinds = [typeof(PlanFunctionApp)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AppServiceApp subject)
    {
        if (subject.Plan is { } plan && !HasOwnMachines(plan.Size)) yield break;
        if (subject is WebApplication { HealthCheckPath: null or "" }) yield return Fails(subject, nameof(subject.HealthCheckPath), $"{Named(subject)} is not asked whether it is well.");
        if (IsAlwaysOn(subject) == false && subject.Plan is not null) yield return Fails(subject, nameof(WebApplication.AlwaysOn), $"{Named(subject)} is unloaded when nobody calls.");
    }

    /// <summary>Null for functions on Flex Consumption, which know no such thing.</summary>
    private static bool? IsAlwaysOn(AppServiceApp app) => app switch
    {
        WebApplication web => web.AlwaysOn,
        PlanFunctionApp functions => functions.AlwaysOn,
        _ => null,
    };

    /// <summary>Free and shared machines cannot keep an app loaded, and AIFA1006 speaks of them; Consumption and Elastic Premium look after functions themselves.</summary>
    private static bool HasOwnMachines(string size) => size.Length > 0 && size[0] is 'B' or 'b' or 'S' or 's' or 'P' or 'p' or 'I' or 'i';
}
