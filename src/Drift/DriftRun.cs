using AiFactory.Drift.Compare;
using AiFactory.Drift.Inventory;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Drift;

/// <summary>Compares an architecture's environment with Azure.</summary>
public static class DriftRun
{
    /// <summary>Reads an inventory, keeping of it only what matters to the comparison.</summary>
    /// <param name="taken">When the file was written.</param>
    /// <exception cref="InventoryException">The file is damaged or holds something else.</exception>
    public static Task<LiveAzure> ReadAsync(Stream file, DateTimeOffset? taken, Desired desired, CancellationToken cancel) =>
        InventoryFile.ReadAsync(file, taken, desired.Interest().Has, cancel);

    /// <summary>Reads live Azure: what lists show, then what the model states beside them. Asks and never writes.</summary>
    /// <exception cref="InventoryException">Nobody is signed in, or the scope does not exist.</exception>
    public static async Task<LiveAzure> ReadAsync(AzureAccess azure, AzureScope scope, Desired desired, IProgress<string> progress, CancellationToken cancel)
    {
        var live = new LiveAzure(desired.Interest().Has);
        live.Take(await new ResourceGraphClient(azure, scope, progress).ReadAsync(live, cancel).ConfigureAwait(false));
        await new Children(azure, progress).ReadAsync(desired, live, cancel).ConfigureAwait(false);
        return live;
    }

    /// <param name="asOf">The day that waivers are judged by.</param>
    public static DriftResult Compare(ArchitectureGraph graph, Desired desired, LiveAzure live, Date asOf)
    {
        var comparison = new Comparison(desired, live);
        var waivers = new DriftWaivers(graph, asOf);
        var findings = Consequences.Of(graph, desired, comparison.Matched, live, comparison.Findings, asOf).Select(waivers.Judge).ToList();
        return new DriftResult
        {
            Architecture = graph.Name,
            Environment = graph.Environment,
            AsOf = asOf,
            Findings = Sorted(findings),
            Noise = comparison.Noise,
            Expired = waivers.Expired,
            Idle = waivers.Idle,
            Modelled = desired.Resources.Count,
            Seen = desired.Resources.Count - comparison.UnseenResources,
            Unread = [.. live.Unread, .. comparison.Unreadable],
            NotShown = comparison.NotShown,
            Taken = live.Taken,
        };
    }

    private static IReadOnlyList<DriftFinding> Sorted(IEnumerable<DriftFinding> findings) => [.. findings
        .OrderByDescending(finding => finding.NeedsAction)
        .ThenByDescending(finding => finding.Breaks.Max(breach => (Severity?)breach.Rule.Severity))
        .ThenByDescending(finding => finding.Severity)
        .ThenBy(finding => finding.Class)
        .ThenBy(finding => finding.Position.File, StringComparer.Ordinal)
        .ThenBy(finding => finding.Position.Line)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Path, StringComparer.Ordinal)];
}
