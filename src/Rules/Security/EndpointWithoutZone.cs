using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A private endpoint is found by the name of its service.</summary>
public sealed class EndpointWithoutZone : Rule<PrivateEndpoint>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2505",
        Title: "Private endpoint is entered into no DNS zone",
        Pillar: WafPillar.Security,
        Severity: Severity.Info,
        Why: "Nobody finds the endpoint unless something outside of the model enters it: callers go to the public address, which refuses them.",
        Fix: "Name the zones of its service in Zones, leave the endpoint to PrivateEndpoints, or say in Why who enters it, as a policy of the platform does.",
        Source: "https://learn.microsoft.com/azure/private-link/private-endpoint-dns")
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(PrivateEndpoint subject)
    {
        if (subject.Zones.Count > 0 || subject.Why is not null || !subject.ZoneNames.Any()) yield break;
        yield return Fails(subject, nameof(subject.Zones), $"{Named(subject)} is entered into no zone, and nothing says who does it.", EvidenceStep.Of((AzureResource)subject.Target!, $"{Named((AzureResource)subject.Target!)} is asked for in {string.Join(", ", subject.ZoneNames)}"));
    }
}
