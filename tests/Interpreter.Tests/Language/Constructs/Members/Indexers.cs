// indexers, also with several parameters and over text

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var table = new Table2();
        table[1, 2] = "a";
        table["x"] = "b";
        table["x"] += "c";
        Say($"{table[1, 2]} {table["x"]} {table[0, 0] ?? "none"} {table[^1]}");
    }
}

sealed class Table2
{
    private readonly Dictionary<(int, int), string> _cells = [];
    private readonly Dictionary<string, string> _named = [];

    public string? this[int row, int column]
    {
        get => _cells.GetValueOrDefault((row, column));
        set => _cells[(row, column)] = value!;
    }

    public string this[string name]
    {
        get => _named[name];
        set => _named[name] = value;
    }

    public string this[Index place] => $"from end {place.IsFromEnd}";
}
