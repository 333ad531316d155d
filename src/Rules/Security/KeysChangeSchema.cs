using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Who holds a key of a Cosmos DB account cannot rebuild it.</summary>
public sealed class KeysChangeSchema : Rule<CosmosAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2015",
        Title: "Keys of Cosmos DB change databases and containers",
        Pillar: WafPillar.Security,
        Severity: Severity.Info,
        Why: "Whoever has a key, which was given for reading and writing documents, can drop containers and change their throughput, past Azure roles and locks.",
        Fix: "Leave KeysChangeSchema off, or better KeyAccess too.",
        Source: "https://learn.microsoft.com/azure/cosmos-db/role-based-access-control")
    {
        Checklist = "SE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_132", "Azure.Cosmos.DisableMetadataWrite"],
        Repairs =
        [
            new("Turn {property} off", new RemoveProperty(nameof(CosmosAccount.KeysChangeSchema), "false")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(CosmosAccount subject)
    {
        if (subject is { KeyAccess: true, KeysChangeSchema: true }) yield return Fails(subject, nameof(subject.KeysChangeSchema), $"{Named(subject)} lets who has a key change its databases and containers.");
    }
}
