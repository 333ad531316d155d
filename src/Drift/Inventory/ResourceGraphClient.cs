using Azure.Core;

namespace AiFactory.Drift.Inventory;

/// <summary>Reads what Azure has through Resource Graph. Whatever it cannot read it says; it never guesses that there is nothing.</summary>
/// <remarks>Source: https://learn.microsoft.com/rest/api/azureresourcegraph/resourcegraph/resources/resources, api-version 2024-04-01.</remarks>
internal sealed class ResourceGraphClient(AzureAccess azure, AzureScope scope, IProgress<string> progress)
{
    private const int RowsInAPart = 800; // a hash spreads unevenly, and a page has room for 1000
    private const int PartsAtOnce = 4; // fifteen questions in five seconds are free

    private static readonly string[] Tables = [ResourceGraphTable.Containers, ResourceGraphTable.Resources, ResourceGraphTable.Authorization];

    /// <param name="rows">Takes the rows; never two at once.</param>
    /// <exception cref="InventoryException">Nobody is signed in, or Azure refuses the first question.</exception>
    public async Task<Snapshot> ReadAsync(IRowSink rows, CancellationToken cancel)
    {
        var view = new View();
        await SubscriptionsAsync(view, rows, cancel).ConfigureAwait(false);
        if (view.Subscriptions.Count == 0) return view.Snapshot();

        foreach (var table in Tables)
        {
            progress.Report($"Reading {table} ...");
            if (await TableAsync(table, view, rows, cancel).ConfigureAwait(false)) view.Tables.Add(table);
        }

        return view.Snapshot();
    }

    /// <summary>First of all: a subscription that one may not read returns no rows and no error.</summary>
    private async Task SubscriptionsAsync(View view, IRowSink rows, CancellationToken cancel)
    {
        progress.Report("Asking which subscriptions can be read ...");
        var names = new SubscriptionNames(rows);
        var reading = await PagesAsync(ResourceGraphQuery.Subscriptions(scope), names, view, cancel).ConfigureAwait(false);
        view.Subscriptions.AddRange(names.Found);
        if (reading is { Status: not 403 and not 200 and not 0 } refused && refused.Status < 500 && refused.Status != 429) throw new InventoryException($"{refused.Reason} {Advice(refused.Status)}");
        foreach (var missing in scope.Subscriptions.Except(names.Found, StringComparer.OrdinalIgnoreCase)) view.Misses($"Subscription {missing} could not be read.");
        if (scope.Subscriptions.Count == 0 && names.Found.Count == 0) view.Misses($"No subscription below {string.Join(", ", scope.ManagementGroups)} could be read.");
    }

    private static string Advice(int status) => status == 401 ? "The sign-in is no longer valid: sign in again, as with 'az login'." : "Check the ids that were given.";

    /// <returns>Whether all of it was read.</returns>
    private async Task<bool> TableAsync(string table, View view, IRowSink rows, CancellationToken cancel)
    {
        var count = new CountSink();
        if (await PagesAsync(ResourceGraphQuery.Count(table, scope), count, view, cancel, isOneRow: true).ConfigureAwait(false) is { IsGood: false }) return false;

        var parts = (int)Math.Max(1, (count.Rows + RowsInAPart - 1) / RowsInAPart);
        var (done, isWhole) = (0, true);
        await Parallel.ForEachAsync(Enumerable.Range(0, parts), new ParallelOptions { MaxDegreeOfParallelism = PartsAtOnce, CancellationToken = cancel }, async (part, stop) =>
        {
            var answer = await PagesAsync(ResourceGraphQuery.Part(table, part, parts, scope), rows, view, stop).ConfigureAwait(false);
            if (!answer.IsGood) isWhole = false;
            if (parts > 1) progress.Report(FormattableString.Invariant($"Reading {table}: {Interlocked.Increment(ref done)} of {parts} parts"));
        }).ConfigureAwait(false);
        return isWhole;
    }

    /// <summary>All pages of a question. Whatever keeps it from being all is noted in the view.</summary>
    private async Task<AzureAnswer> PagesAsync(ResourceGraphQuery query, IRowSink rows, View view, CancellationToken cancel, bool isOneRow = false)
    {
        var (top, token, seen) = (ResourceGraphQuery.FullPage, (string?)null, new HashSet<string>(StringComparer.Ordinal));
        var distinct = new DistinctRows(rows);
        while (true)
        {
            var answer = await AzureAnswer.AskAsync(azure, RequestMethod.Post, ResourceGraphQuery.Path, query.Body(top, token), cancel).ConfigureAwait(false);
            view.Note(answer);
            if (answer.Codes.Contains("ResponsePayloadTooLarge") && top > 1)
            {
                top /= 2; // the rows are long: fewer of them at once
                continue;
            }

            if (!answer.IsGood) return view.Fails(answer);
            var (page, before) = (new ResourceGraphPage(distinct), distinct.Count);
            if (!await page.TryReadAsync(answer.Body!, cancel).ConfigureAwait(false)) return view.Fails(answer with { Status = 0, Reason = "An answer of Azure's was cut off." });

            if (page.SkipToken is not { } next) return isOneRow || !page.IsTruncated && distinct.Count >= page.Total ? answer : view.Fails(answer with { Status = 0, Reason = FormattableString.Invariant($"Resource Graph announced {page.Total} rows and sent {distinct.Count}.") });
            if (!seen.Add(next) || distinct.Count == before) return view.Fails(answer with { Status = 0, Reason = "Resource Graph gave the same page again and again." });
            token = next;
        }
    }
}
