// partial classes, methods, properties and records over files

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{Name} {Made()} {new Part("x", 1).Both} {Count}");
    }

    private partial string Made();
    private partial int Count { get; }
}

sealed partial record Part(string Name, int Count);

// file: Second.cs
sealed partial class Snippet
{
    private const string Name = "second";

    private partial string Made() => "made in " + Name;
    private partial int Count => 7;
}

sealed partial record Part
{
    public string Both => Name + Count;
}
