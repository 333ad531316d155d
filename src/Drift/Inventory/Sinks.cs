using System.Text.Json;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Inventory;

/// <summary>Passes rows on and counts the different ones.</summary>
internal sealed class DistinctRows(IRowSink rows) : IRowSink
{
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private int _nameless;

    public int Count => _ids.Count + _nameless;

    public void Row(ReadOnlySpan<byte> json)
    {
        if (RowHead.Read(json) is { } head && !_ids.Add(head.Id)) return;
        if (_ids.Count == 0) _nameless++;
        lock (rows) rows.Row(json);
    }

    public void Member(string name, Value value) => rows.Member(name, value);
    public void EndOfAnswer() => rows.EndOfAnswer();
}

/// <summary>The subscriptions that can be read.</summary>
internal sealed class SubscriptionNames(IRowSink rows) : IRowSink
{
    public List<string> Found { get; } = [];

    public void Row(ReadOnlySpan<byte> json)
    {
        if (RowHead.Read(json)?.Subscription is { } subscription) Found.Add(subscription);
        rows.Row(json);
    }

    public void Member(string name, Value value)
    {
    }

    public void EndOfAnswer()
    {
    }
}

/// <summary>The one row that says how many there are.</summary>
internal sealed class CountSink : IRowSink
{
    public long Rows { get; private set; }

    public void Row(ReadOnlySpan<byte> json)
    {
        using var row = JsonDocument.Parse(json.ToArray());
        Rows = row.RootElement.TryGetProperty("rows", out var rows) && rows.TryGetInt64(out var count) ? count : 0;
    }

    public void Member(string name, Value value)
    {
    }

    public void EndOfAnswer()
    {
    }
}
