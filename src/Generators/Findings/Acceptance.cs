using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>Who accepted a finding, and until when.</summary>
internal static class Acceptance
{
    /// <summary>The waivers once each: a line of source makes one in every environment.</summary>
    public static IEnumerable<Waiver> Acceptances(this Finding finding) =>
        finding.Waivers.DistinctBy(waiver => (waiver.Position, waiver.Reason, waiver.AcceptedBy, waiver.Approver, waiver.Expires));
}
