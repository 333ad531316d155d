// classes: reference semantics, default values, constructors that call each other, `this`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new Counter("a");
        var same = one;
        same.Count++;
        Say($"{one.Count} {one == same} {one == new Counter("a")} {one.Equals(same)} {new Counter().Name} {new Counter(3).Count} {new Counter("b", 4).Describe()}");
    }
}

sealed class Counter
{
    private readonly string _prefix = "p";

    public Counter() : this("default") => Say("first");

    public Counter(string name) : this(name, 0) => Say("second");

    public Counter(string name, int count)
    {
        Say("third");
        Name = name;
        this.Count = count;
    }

    public Counter(int count) => Count = count;

    public string Name { get; } = "unnamed";
    public int Count { get; set; }

    public string Describe() => $"{_prefix}{Name}{Count}";
}
