// `Equals`, `GetHashCode`, `IEquatable<T>` and `IComparable<T>` of one's own in the library's collections

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var keys = new Dictionary<Key, string> { [new("a")] = "first" };
        keys[new("A")] = "second";
        Say($"{keys.Count} {keys[new("a")]} {new List<Key> { new("x") }.Contains(new("X"))} {new[] { new Key("b"), new Key("B") }.Distinct().Count()} {Equals(new Key("q"), new Key("Q"))} {new Key("q") == new Key("q")}");
        Say($"{string.Join(",", new[] { new Level(3), new Level(1) }.Order().Select(level => level.Value))} {new[] { new Level(3), new Level(9) }.Max()!.Value} {new SortedSet<Level> { new(2), new(1), new(2) }.Count} {new List<Level> { new(5) }.IndexOf(new(5))}");
        var sorted = new List<Level> { new(3), new(2) };
        sorted.Sort();
        Say($"{sorted[0].Value} {new Level(1).CompareTo(new Level(2)) < 0} {Comparer<Level>.Default.Compare(new(1), new(1))} {EqualityComparer<Key>.Default.Equals(new("a"), new("A"))} {new HashSet<Level> { new(1), new(1) }.Count}");
    }
}

sealed class Key(string text)
{
    public override bool Equals(object? other) => other is Key key && string.Equals(key.Text, text, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => text.Length;

    private string Text => text;
}

sealed class Level(int value) : IComparable<Level>, IEquatable<Level>
{
    public int Value => value;

    public int CompareTo(Level? other) => value.CompareTo(other?.Value);

    public bool Equals(Level? other) => other?.Value == value;

    public override bool Equals(object? other) => Equals(other as Level);

    public override int GetHashCode() => value;
}
