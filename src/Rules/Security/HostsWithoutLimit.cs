using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>An account of Azure AI that names hosts calls no others.</summary>
public sealed class HostsWithoutLimit : Rule<CognitiveAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2016",
        Title: "Named hosts are not the only ones that an AI account calls",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "The list reads as a limit and is none: a prompt or an image address can still make the account send data to any host.",
        Fix: "Set RestrictsOutbound, or take AllowedHosts away.",
        Source: "https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention")
    {
        Checklist = "SE:06",
        Controls = ["NS-2"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_247"],
        Repairs =
        [
            new("Call no other hosts", new SetProperty(nameof(CognitiveAccount.RestrictsOutbound), "true")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(CognitiveAccount subject)
    {
        if (subject is { RestrictsOutbound: false, AllowedHosts.Count: > 0 }) yield return Fails(subject, nameof(subject.RestrictsOutbound), $"{Named(subject)} names {subject.AllowedHosts[0]} in AllowedHosts and calls all others too.");
    }
}
