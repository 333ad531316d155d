// records: equality, hash, text, deconstruction, `with`, own members

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new Project("chat", 2) { Note = "n" };
        var two = new Project("chat", 2) { Note = "n" };
        var (name, count) = one;
        Say($"{one} {one == two} {one.Equals(two)} {one != two with { Count = 3 }} {ReferenceEquals(one, two)} {name} {count} {one.Label}");
        Say($"{new HashSet<Project> { one, two }.Count} {new[] { one, two }.Distinct().Count()} {new Empty()} {new WithList([1, 2]) == new WithList([1, 2])} {one.Equals(null)} {new Nested(one, null)}");
        one.Tag = "changed";
        Say($"{one == two} {one}");
    }
}

sealed record Project(string Name, int Count)
{
    private readonly int _hidden = 3;

    public string? Note { get; init; }
    public string Tag { get; set; } = "t";
    public string Label => $"{Name}x{Count + _hidden}";
}

sealed record Empty;

sealed record WithList(IReadOnlyList<int> Numbers);

sealed record Nested(Project Project, string? Text);
