using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>An App Service plan spreads two machines or more over availability zones.</summary>
public sealed class PlanInOneZone : Rule<AppServicePlan>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1004",
        Title: "App Service plan is not zone redundant",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that its machines stand in fails, every app on the plan is down.",
        Fix: "Set ZoneRedundant on a Premium v2, v3, v4 or Isolated v2 size, with two instances or more.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-app-service")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_225", "Azure.AppService.AvailabilityZone", "APRL 88cb90c2-3b99-814b-9820-821a63f600dd"],
        Repairs =
        [
            new("Spread it over the zones", new SetProperty(nameof(AppServicePlan.ZoneRedundant), "true"), new SetProperty(nameof(AppServicePlan.Instances), "2") { AtLeast = true }) { At = nameof(AppServicePlan.ZoneRedundant) },
            new("Take a size that can stand in several zones", new SetProperty(nameof(AppServicePlan.Size), "\"P1v3\""), new SetProperty(nameof(AppServicePlan.ZoneRedundant), "true"), new SetProperty(nameof(AppServicePlan.Instances), "2") { AtLeast = true }) { At = nameof(AppServicePlan.Size) },
            new("Run two instances", new SetProperty(nameof(AppServicePlan.Instances), "2")) { At = nameof(AppServicePlan.Instances) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AppServicePlan subject)
    {
        if (!CanSpread(subject.Size)) yield return Fails(subject, nameof(subject.Size), $"{Named(subject)} cannot be zone redundant: no machine of size {subject.Size} can.");
        else if (!((IZoneRedundant)subject).IsZoneRedundant) yield return Fails(subject, ((IZoneRedundant)subject).ZoneSetting, $"{Named(subject)} keeps all its machines in one availability zone.");
        else if (subject.Instances is null or < 2 && !subject.Size.StartsWith(Flex, StringComparison.OrdinalIgnoreCase)) yield return Fails(subject, nameof(subject.Instances), $"{Named(subject)} is zone redundant with {(subject.Instances is 1 ? "one machine" : "an unstated number of machines")}, and needs two.");
    }

    /// <summary>P0v3, I1v2, EP1, WS1 and FC1 can; P1, I1, S1, B1 and Y1 cannot.</summary>
    private static bool CanSpread(string size) =>
        new[] { "EP", "WS", Flex }.Any(start => size.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        || (size.Length > 0 && size[0] is 'P' or 'p' or 'I' or 'i' && new[] { "v2", "v3", "v4" }.Any(end => size.EndsWith(end, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Flex Consumption counts no machines.</summary>
    private const string Flex = "FC";
}
