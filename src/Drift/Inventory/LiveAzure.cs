using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Inventory;

/// <summary>What was seen of Azure, and how far the view reached.</summary>
public sealed class LiveAzure : IRowSink
{
    private readonly Func<RowHead, bool> _wanted;
    private readonly Dictionary<string, LiveResource> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ulong> _known = [];
    private readonly HashSet<string> _subscriptions = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _unread = [];
    private readonly Answer _answer = new();
    private ILookup<string, LiveResource>? _besides;
    private ILookup<string, LiveResource>? _byName;

    internal LiveAzure(Func<RowHead, bool>? wanted = null) => _wanted = wanted ?? (_ => true);

    /// <summary>When the data was read.</summary>
    public DateTimeOffset? Taken { get; internal set; }

    /// <summary>The tables that were read in full; those of a file that says nothing of itself by what is in it.</summary>
    internal HashSet<string> Tables { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many different resources were seen.</summary>
    public int Count => _known.Count;

    /// <summary>Rows that came more than once.</summary>
    public int Repeated { get; private set; }

    /// <summary>Why the view is not whole; empty when it is.</summary>
    public IReadOnlyList<string> Unread => _unread;

    /// <summary>Those kept for the comparison.</summary>
    internal IEnumerable<LiveResource> Kept => _byId.Values;

    internal IReadOnlyCollection<string> Subscriptions => _subscriptions;

    internal IReadOnlyCollection<string> Asked => _asked;

    internal bool CanSee(string subscription) => _subscriptions.Contains(subscription);

    internal LiveResource? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether it was asked for by its id.</summary>
    internal bool WasAsked(string id) => _asked.Contains(id);

    /// <summary>The resources of one kind in one place: their ids differ in the last word only.</summary>
    internal IEnumerable<LiveResource> Beside(string id) => (_besides ??= _byId.Values.ToLookup(live => PlaceOf(live.Id), StringComparer.OrdinalIgnoreCase))[PlaceOf(id)];

    /// <summary>Those of a kind and name, wherever they are.</summary>
    internal IEnumerable<LiveResource> Named(string type, string name) =>
        (_byName ??= _byId.Values.OrderBy(live => live.Id, StringComparer.Ordinal).ToLookup(live => $"{live.Type}/{live.Name}", StringComparer.OrdinalIgnoreCase))[$"{type}/{name}"];

    internal void MissesOut(string why)
    {
        if (!_unread.Contains(why)) _unread.Add(why);
    }

    internal void Sees(string subscription) => _subscriptions.Add(subscription);

    internal void HasAsked(string id) => _asked.Add(id);

    internal void Add(string id, MapValue body)
    {
        _known.Add(Fingerprint(id));
        _byId[id] = new(id, (body["type"] as TextValue)?.Text ?? "", null, body);
        (_besides, _byName) = (null, null);
    }

    void IRowSink.Row(ReadOnlySpan<byte> json)
    {
        _answer.Rows++;
        if (RowHead.Read(json) is not { } head) return;
        if (head.Subscription is { } subscription) _subscriptions.Add(subscription);
        if (head.Type.StartsWith("microsoft.resources/", StringComparison.OrdinalIgnoreCase)) Tables.Add(ResourceGraphTable.Containers);
        if (head.Type.StartsWith("microsoft.authorization/", StringComparison.OrdinalIgnoreCase)) Tables.Add(ResourceGraphTable.Authorization);
        if (!_known.Add(Fingerprint(head.Id)))
        {
            Repeated++;
            return;
        }

        if (_wanted(head)) _byId[head.Id] = new(head.Id, head.Type, head.ManagedBy, (MapValue)ValueReader.Read(json));
    }

    void IRowSink.Member(string name, Value value) => _answer.Member(name, value);

    void IRowSink.EndOfAnswer()
    {
        if (_answer.Snapshot is { } snapshot) Take(snapshot);
    }

    /// <summary>After the last row: whether as many came as were announced.</summary>
    internal void Close()
    {
        if (_answer.IsTruncated) MissesOut("The inventory says of itself that its result was truncated.");
        else if (_answer.Total > _answer.Rows - Repeated) MissesOut(FormattableString.Invariant($"The inventory announces {_answer.Total} resources and holds {_answer.Rows - Repeated}."));
    }

    internal void Take(Snapshot snapshot)
    {
        Taken = snapshot.Taken ?? Taken;
        _subscriptions.UnionWith(snapshot.Subscriptions);
        _asked.UnionWith(snapshot.Asked);
        Tables.UnionWith(snapshot.Tables);
        foreach (var why in snapshot.Unread) MissesOut(why);
    }

    private static string PlaceOf(string id) => id[..Math.Max(0, id.LastIndexOf('/'))];

    /// <summary>FNV-1a of the id in small letters: eight bytes in place of a text, for a hundred thousand of them.</summary>
    private static ulong Fingerprint(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in id) hash = (hash ^ char.ToLowerInvariant(letter)) * 1099511628211UL;
        return hash;
    }

    /// <summary>What the answers say beside their rows.</summary>
    private sealed class Answer
    {
        public long Rows { get; set; }
        public long Total { get; private set; }
        public bool IsTruncated { get; private set; }
        public Snapshot? Snapshot { get; private set; }

        public void Member(string name, Value value)
        {
            switch (name, value)
            {
                case ("resultTruncated", TextValue { Text: "true" }) or ("resultTruncated", FlagValue { Flag: true }): IsTruncated = true; break;
                case ("totalRecords", NumberValue number) when long.TryParse(number.Digits, out var total): Total = Math.Max(Total, total); break;
                case (Inventory.Snapshot.Member, MapValue map): Snapshot = Inventory.Snapshot.Read(map); break;
            }
        }
    }
}
