namespace AiFactory.Drift.Inventory;

/// <summary>Which of Azure's resources a comparison looks at; of the others only the number is kept.</summary>
internal sealed class Interest
{
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Type, string Name)> _names = [];

    public void Id(string id)
    {
        _ids.Add(id);
        var last = id.LastIndexOf('/');
        var before = last > 0 ? id.LastIndexOf('/', last - 1) : -1;
        if (before > 0) _ids.Add(id[..before]); // the parent may show it among its own properties
    }

    public void Group(string id) => _groups.Add(id);

    /// <summary>It may have moved elsewhere.</summary>
    public void Name(string type, string name) => _names.Add((Lower(type), Lower(name)));

    public bool Has(RowHead row) =>
        _ids.Contains(row.Id)
        || RowHead.GroupOf(row.Id) is { } group && _groups.Contains(group)
        || _names.Contains((Lower(row.Type), Lower(row.Id[(row.Id.LastIndexOf('/') + 1)..])));

    private static string Lower(string text) => text.ToLowerInvariant();
}
