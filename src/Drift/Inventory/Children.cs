using AiFactory.Drift.Compare;
using AiFactory.Model.Mapping;
using Azure.Core;

namespace AiFactory.Drift.Inventory;

/// <summary>Reads one by one what Resource Graph does not list: child resources, and settings that stand in documents of their own. Only those that the model states.</summary>
internal sealed class Children(AzureAccess azure, IProgress<string> progress)
{
    private const int AtOnce = 8;

    public async Task ReadAsync(Desired desired, LiveAzure live, CancellationToken cancel)
    {
        var wanted = Wanted(desired, live).ToList();
        if (wanted.Count > 0) progress.Report(FormattableString.Invariant($"Reading {wanted.Count} children ..."));
        await Parallel.ForEachAsync(wanted, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (one, stop) =>
        {
            var answer = await AzureAnswer.AskAsync(azure, RequestMethod.Get, $"{one.Id}?api-version={one.ApiVersion}", null, stop).ConfigureAwait(false);
            lock (live) Take(live, one.Id, answer);
        }).ConfigureAwait(false);
    }

    private static IEnumerable<(string Id, string ApiVersion)> Wanted(Desired desired, LiveAzure live)
    {
        var sight = new Sight(live);
        var own = desired.Documents.Where(document => document.IsOwn && live.Find(document.Id) is null && sight.IsBeyond(document.Id) is null && sight.Embedded(document) is null && Sight.IsUnlisted(document)).Select(document => (document.Id, document.Resource.ApiVersion));
        var satellites = desired.Resources.Where(resource => live.Find(resource.Id) is not null)
            .SelectMany(resource => resource.Shape.Satellites.Except(resource.Shape.HiddenFromReaders).Select(name => ($"{resource.Id}/{name}", resource.ApiVersion)));
        return own.Concat(satellites).DistinctBy(one => one.Item1, StringComparer.OrdinalIgnoreCase);
    }

    private static void Take(LiveAzure live, string id, AzureAnswer answer)
    {
        if (answer.IsGood && TryRead(answer.Body!) is { } body) live.Add(id, body);
        else if (answer.Status != 404)
        {
            live.MissesOut($"{id} could not be read: {answer.Reason ?? "the answer was cut off."}");
            return;
        }

        live.HasAsked(id);
    }

    private static MapValue? TryRead(Stream body)
    {
        try
        {
            return ValueReader.Read(((MemoryStream)body).ToArray()) as MapValue;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
