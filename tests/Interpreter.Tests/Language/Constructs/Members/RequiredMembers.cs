// `required` members, also set by a constructor that says so

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{new Box { Name = "a" }.Name} {new Box("b").Name}");
    }
}

sealed class Box
{
    public Box()
    {
    }

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public Box(string name) => Name = name;

    public required string Name { get; init; }
}
