// primary constructors: parameters as fields, in initialisers, for the base, changed later

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var tally = new Tally("a", 3);
        tally.Add(2);
        Say($"{tally} {new Sub("b").Name} {new Both(2, 3).Product}");
    }
}

class Tally(string name, int start = 0)
{
    private int _steps;

    public string Name { get; } = name.ToUpperInvariant();

    public void Add(int count)
    {
        start += count;
        _steps++;
    }

    public override string ToString() => $"{name}/{Name} {start} {_steps}";
}

sealed class Sub(string name) : Tally(name + "!")
{
    public string Twice => name + name;
}

struct Both(int left, int right)
{
    public readonly int Product => left * right;
}
