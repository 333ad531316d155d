using System.Globalization;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Inventory;

/// <summary>What an inventory says of itself: when it was taken and how far it could see. Stands beside the rows, in a member that other readers skip.</summary>
public sealed record Snapshot
{
    /// <summary>The name of the member.</summary>
    public const string Member = "snapshot";

    public DateTimeOffset? Taken { get; init; }

    /// <summary>The subscriptions that could be read.</summary>
    public IReadOnlyList<string> Subscriptions { get; init; } = [];

    /// <summary>The tables of Resource Graph that were asked in full.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>The ids of children that were asked for one by one, whether or not they are there.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>What could not be read, in sentences. Nothing for a whole view.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    internal static Snapshot Read(MapValue map) => new()
    {
        Taken = map["taken"] is TextValue text && DateTimeOffset.TryParse(text.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var taken) ? taken : null,
        Subscriptions = Texts(map["subscriptions"]),
        Tables = Texts(map["tables"]),
        Asked = Texts(map["asked"]),
        Unread = Texts(map["unread"]),
    };

    internal MapValue Written() => new()
    {
        ["taken"] = Taken is { } taken ? Value.Of(taken.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)) : Value.Null,
        ["subscriptions"] = List(Subscriptions), ["tables"] = List(Tables), ["asked"] = List(Asked), ["unread"] = List(Unread),
    };

    private static string[] Texts(Value? list) => list is ListValue texts ? [.. texts.Items.OfType<TextValue>().Select(text => text.Text)] : [];

    private static ListValue List(IEnumerable<string> texts) => new([.. texts.Select(Value.Of)]);
}
