using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A federated credential names exactly who may act as the identity.</summary>
public sealed class WildcardCredential : Rule<FederatedCredential>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2039",
        Title: "Federated credential is not exact",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Azure compares letter by letter, so that a wildcard lets nobody in; where it is matched, any branch or pull request acts as the identity.",
        Fix: "Name one environment or service account in Subject, as OfGitHub and OfPods do.",
        Source: "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations")
    {
        Checklist = "SE:05",
        Controls = ["IM-3"],
        Peers = ["CKV_AZURE_249"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(FederatedCredential subject)
    {
        if (subject.Subject is not { } about) yield break;
        if (about.Contains('*')) yield return Fails(subject, nameof(subject.Subject), $"{Named(subject)} speaks of '{about}', which no token says letter by letter.");
        else if (about.StartsWith("repo:", StringComparison.Ordinal) && about.EndsWith(":pull_request", StringComparison.Ordinal)) yield return Fails(subject, nameof(subject.Subject), $"{Named(subject)} lets every pull request of {about.Split(':')[1]} act as the identity.");
    }
}
