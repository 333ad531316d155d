using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A Cosmos DB account spreads its copies over availability zones in every region.</summary>
public sealed class CosmosInOneZone : Rule<CosmosAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1011",
        Title: "Cosmos DB does not use availability zones",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When one zone fails, a region without zone redundancy stops answering.",
        Fix: "Set ZoneRedundant on each of the Locations whose region has zones.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.Cosmos.AvailabilityZone", "APRL 921631f6-ed59-49a5-94c1-f0f3ececa580"],
        Repairs =
        [
            new("Spread it over the zones of each region", new SetInItems(nameof(CosmosAccount.Locations), nameof(GeoLocation.ZoneRedundant), "true", Otherwise: "[new GeoLocation { Region = {region}, ZoneRedundant = true }]")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(CosmosAccount subject)
    {
        if (subject is IZoneRedundant { IsZoneRedundant: true }) yield break;
        var regions = string.Join(", ", subject.Locations.Where(location => !location.ZoneRedundant).Select(location => location.Region));
        yield return Fails(subject, ((IZoneRedundant)subject).ZoneSetting, $"{Named(subject)} has all its copies in one zone in {regions}.");
    }
}
