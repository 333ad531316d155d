namespace AiFactory.Drift.Inventory;

/// <summary>How far a reading of Azure has come.</summary>
internal sealed class View
{
    private readonly List<string> _unread = [];
    private DateTimeOffset? _taken;

    public List<string> Subscriptions { get; } = [];
    public List<string> Tables { get; } = [];

    public void Misses(string why)
    {
        lock (_unread)
        {
            if (!_unread.Contains(why)) _unread.Add(why);
        }
    }

    public AzureAnswer Fails(AzureAnswer answer)
    {
        Misses(answer.Reason ?? "Azure's answer could not be read.");
        return answer;
    }

    /// <summary>The clock is Azure's own: that of its first answer.</summary>
    public void Note(AzureAnswer answer)
    {
        lock (_unread) _taken ??= answer.Date;
        if (answer.IsLimited) Misses("The scope has more than 10,000 subscriptions, and Resource Graph leaves out the rest.");
    }

    public Snapshot Snapshot() => new() { Taken = _taken, Subscriptions = Subscriptions, Tables = Tables, Unread = [.. _unread.Order(StringComparer.Ordinal)] };
}
