using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A private endpoint is entered into every zone that its service's names are asked in.</summary>
public sealed class EndpointInWrongZones : Rule<PrivateEndpoint>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2507",
        Title: "Private endpoint is missing from a DNS zone of its service",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "A name of the service leads to its public address, which refuses the call.",
        Fix: "Name all zones of the service in Zones, or leave the endpoint to PrivateEndpoints, which does.",
        Source: "https://learn.microsoft.com/azure/private-link/private-endpoint-dns")
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(PrivateEndpoint subject)
    {
        if (subject.Zones.Count == 0) yield break; // others enter it, as a policy of the platform team does
        string[] missing = [.. subject.ZoneNames.Except(subject.Zones.Select(zone => zone.AzureName), StringComparer.OrdinalIgnoreCase)];
        if (missing.Length > 0) yield return Fails(subject, nameof(subject.Zones), $"{Named(subject)} is not entered into {string.Join(", ", missing)}.", [.. subject.Zones.Select(zone => EvidenceStep.Of(zone, $"It is entered into {zone.AzureName}"))]);
    }
}
