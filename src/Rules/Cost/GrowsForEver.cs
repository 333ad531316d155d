using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>What comes into a storage account every day becomes cheaper with time, or goes.</summary>
public sealed class GrowsForEver : Rule<StorageAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3002",
        Title: "Raw data or logs are kept for ever",
        Pillar: WafPillar.Cost,
        Severity: Severity.Info,
        Why: "What comes in every day is paid for every day from then on, at the price of data that is read often.",
        Fix: "Give the account a Lifecycle whose Rules move such blobs to a cheaper tier or delete them, or say in Why of the container that they stay.",
        Source: "https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview")
    {
        Checklist = "CO:10",
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Keep it cheaper after a month", new SetProperty(nameof(StorageAccount.Lifecycle), "new StorageLifecycle(\"lifecycle\") { Rules = [new() { Name = \"cool\", CoolAfterDays = 30 }] }")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(StorageAccount subject)
    {
        BlobContainer[] growing = [.. subject.Containers.Where(container => container.Why is null && Grows(container.Name) && !IsTidied(subject, container))];
        if (growing.Length > 0) yield return Fails(subject, nameof(subject.Lifecycle), $"{Named(subject)} keeps all that ever came into {string.Join(", ", growing.Select(container => $"'{container.Name}'"))}.");
    }

    /// <summary>Words of a name that say that something comes in every day.</summary>
    private static readonly string[] Daily = ["raw", "landing", "bronze", "log", "logs"];

    private static bool Grows(string name) => name.Split('-').Any(word => Daily.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static bool IsTidied(StorageAccount account, BlobContainer container) => account.Lifecycle?.Rules.Any(rule =>
        rule.Enabled && Tidies(rule) && (rule.Prefixes.Count == 0 || rule.Prefixes.Any(prefix => prefix.StartsWith(container.AzureName, StringComparison.Ordinal) || prefix.StartsWith(container.Name, StringComparison.Ordinal)))) == true;

    private static bool Tidies(LifecycleRule rule) => (rule.CoolAfterDays ?? rule.ColdAfterDays ?? rule.ArchiveAfterDays ?? rule.DeleteAfterDays ?? rule.CoolUnreadAfterDays) is not null;
}
