using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A Mongo cluster has a standby in another availability zone.</summary>
public sealed class MongoInOneZone : InOneZone<MongoCluster>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1014",
        Title: "Mongo cluster has no standby in another zone",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Leave Standby to its default, which is OtherZone in production.",
        Source: "https://learn.microsoft.com/azure/documentdb/high-availability")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.Cosmos.MongoAvailabilityZone"],
        Repairs =
        [
            new("Keep a standby in another zone", new SetProperty(nameof(MongoCluster.Standby), "MongoStandby.OtherZone")),
        ],
    };
}
