using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A cache has a copy, which Azure keeps in another zone.</summary>
public sealed class RedisInOneZone : InOneZone<ManagedRedis>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1018",
        Title: "Managed Redis has no copy",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Leave Copied on.",
        Source: "https://learn.microsoft.com/azure/redis/high-availability")
    {
        Checklist = "RE:05",
        Peers = ["APRL 5a44bd30-ae6a-4b81-9b68-dc3a8ffca4d8"],
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(ManagedRedis.Copied), "true")),
        ],
    };
}
