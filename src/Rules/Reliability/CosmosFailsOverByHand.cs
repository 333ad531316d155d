using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>An account in several regions fails over by itself, and is one that is paid for.</summary>
public sealed class CosmosFailsOverByHand : Rule<CosmosAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1013",
        Title: "Cosmos DB waits for people when a region fails, or promises nothing",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the region that takes the writes fails, they stop until somebody moves them; and of a free account nothing is promised.",
        Fix: "Set AutomaticFailover where there are several Locations, and leave FreeTier off.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/cosmos-db")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.Cosmos.SLA", "APRL 9cabded7-a1fc-6e4a-944b-d7dd98ea31a2", "APRL 43663217-a1d3-844b-80ea-571a2ce37c6c"],
        Repairs =
        [
            new("Let it fail over by itself", new SetProperty(nameof(CosmosAccount.AutomaticFailover), "true")) { At = nameof(CosmosAccount.AutomaticFailover) },
            new("Leave {property} off", new RemoveProperty(nameof(CosmosAccount.FreeTier), "false")) { At = nameof(CosmosAccount.FreeTier) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(CosmosAccount subject)
    {
        if (subject is { Locations.Count: > 1, AutomaticFailover: false, WritesEverywhere: false })
            yield return Fails(subject, nameof(subject.AutomaticFailover), $"{Named(subject)} is in {subject.Locations.Count} regions, and somebody must move the writes when the first fails.");
        if (subject.FreeTier) yield return Fails(subject, nameof(subject.FreeTier), $"{Named(subject)} is a free account, of which nothing is promised.");
    }
}
