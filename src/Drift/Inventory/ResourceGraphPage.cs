using System.Text.Json;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Inventory;

/// <summary>One answer of Resource Graph: its rows go on, what it says beside them stays.</summary>
internal sealed class ResourceGraphPage(IRowSink rows) : IRowSink
{
    private bool _isWhole;

    public string? SkipToken { get; private set; }
    public long Total { get; private set; }
    public int Rows { get; private set; }
    public bool IsTruncated { get; private set; }

    public void Row(ReadOnlySpan<byte> json)
    {
        Rows++;
        lock (rows) rows.Row(json);
    }

    public void Member(string name, Value value)
    {
        switch (name, value)
        {
            case ("$skipToken", TextValue { Text.Length: > 0 } token): SkipToken = token.Text; break;
            case ("totalRecords", NumberValue number) when long.TryParse(number.Digits, out var total): Total = total; break;
            case ("resultTruncated", TextValue { Text: "true" }) or ("resultTruncated", FlagValue { Flag: true }): IsTruncated = true; break;
        }
    }

    public void EndOfAnswer() => _isWhole = true;

    /// <summary>False when the answer is cut off, or is none of Resource Graph's.</summary>
    public async Task<bool> TryReadAsync(Stream body, CancellationToken cancel)
    {
        try
        {
            await new JsonRows(this).ReadAsync(body, cancel).ConfigureAwait(false);
            return _isWhole;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
