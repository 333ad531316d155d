using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>An App Service plan in production has two machines or more.</summary>
public sealed class PlanOfOneMachine : Rule<AppServicePlan>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1005",
        Title: "App Service plan has one machine",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "While that machine restarts, is replaced or fails, every app on the plan is down.",
        Fix: "Set Instances to two or more.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/app-service-web-apps")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_212", "Azure.AppService.PlanInstanceCount", "APRL 855ca19a-6518-4f2e-9e5a-01796fbca9f8"],
        Repairs =
        [
            new("Run two instances", new SetProperty(nameof(AppServicePlan.Instances), "2")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AppServicePlan subject)
    {
        if (subject.ZoneRedundant || subject.Scales || !CountsMachines(subject.Size) || subject.Instances is not (null or 1)) yield break; // with zone redundancy AIFA1004 says so
        yield return Fails(subject, nameof(subject.Instances), $"{Named(subject)} has one machine{(subject.Instances is null ? ", as it states no number" : "")}.");
    }

    /// <summary>Consumption, Flex Consumption, Elastic Premium and the sizes of logic apps come and go with the load.</summary>
    private static bool CountsMachines(string size) => !new[] { "Y", "FC", "EP", "WS", "F1", "D1" }.Any(start => size.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
