using System.Text.Json;

namespace AiFactory.Drift.Inventory;

/// <summary>What tells one resource of Azure from another, read before anything else of its row.</summary>
internal readonly record struct RowHead(string Id, string Type, string? Subscription, string? ManagedBy)
{
    private const string SubscriptionStart = "/subscriptions/";

    /// <summary>Of an id that names no resource, nothing.</summary>
    public static RowHead? Read(ReadOnlySpan<byte> row)
    {
        string? id = null, type = null, subscription = null, managedBy = null;
        var reader = new Utf8JsonReader(row, ValueReader.Options);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueTextEquals("id"u8) ? 'i' : reader.ValueTextEquals("type"u8) ? 't' : reader.ValueTextEquals("subscriptionId"u8) ? 's' : reader.ValueTextEquals("managedBy"u8) ? 'm' : ' ';
            reader.Read();
            var text = member != ' ' && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            if (member == 'i') id = text;
            else if (member == 't') type = text;
            else if (member == 's') subscription = text;
            else if (member == 'm') managedBy = text;
            reader.Skip();
        }

        return id is ['/', ..] ? new(id.TrimEnd('/'), type ?? "", subscription ?? SubscriptionOf(id), string.IsNullOrEmpty(managedBy) ? null : managedBy) : null;
    }

    /// <summary>The GUID after <c>/subscriptions/</c>.</summary>
    public static string? SubscriptionOf(string id)
    {
        if (!id.StartsWith(SubscriptionStart, StringComparison.OrdinalIgnoreCase)) return null;
        var end = id.IndexOf('/', SubscriptionStart.Length);
        return end < 0 ? id[SubscriptionStart.Length..] : id[SubscriptionStart.Length..end];
    }

    /// <summary>The id of the resource group that an id lies in.</summary>
    public static string? GroupOf(string id)
    {
        const string mark = "/resourceGroups/";
        var at = id.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var end = id.IndexOf('/', at + mark.Length);
        return end < 0 ? id : id[..end];
    }
}
