using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>API Management in production is of a size that promises something, and its units are spread over zones.</summary>
public sealed class ApiManagementNotForProduction : Rule<ApiManagementService>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1028",
        Title: "API Management is for developing, has one unit or stands in one zone",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Of the size Developer nothing is promised; of the size Premium a single unit is down while it is replaced, and units in one zone when that zone is.",
        Fix: "Take another Sku than Developer; for Premium set Units to two and leave Zones empty, so that Azure spreads them.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-api-management")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.APIM.AvailabilityZone", "APRL baf3bfc0-32a2-4c0c-926d-c9bf0b49808e", "APRL 740f2c1c-8857-4648-80eb-47d2c56d5a50"],
        Repairs =
        [
            new("Run two units", new SetProperty(nameof(ApiManagementService.Units), "2")) { At = nameof(ApiManagementService.Units) },
            new("Leave the zones to Azure", new RemoveProperty(nameof(ApiManagementService.Zones))) { At = nameof(ApiManagementService.Zones) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ApiManagementService subject)
    {
        if (subject.Sku == ApiManagementSku.Developer) yield return Fails(subject, nameof(subject.Sku), $"{Named(subject)} is of size Developer, of which nothing is promised.");
        if (subject.Sku != ApiManagementSku.Premium || (Places.Of(subject) is { } region && Regions.Of(region) is { HasZones: false })) yield break;
        if (subject.Units < 2) yield return Fails(subject, nameof(subject.Units), $"{Named(subject)} has one unit, and nothing answers while Azure replaces it.");
        else if (subject.Zones.Count == 1) yield return Fails(subject, nameof(subject.Zones), $"{Named(subject)} keeps its units in one availability zone.");
    }
}
