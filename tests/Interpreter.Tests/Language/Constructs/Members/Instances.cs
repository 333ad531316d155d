// fields and properties of the architecture's own class

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        _count++;
        Names.Add("b");
        Say($"{_count} {string.Join(",", Names)} {Prefix} {Label(3)}");
    }

    private const string Prefix = "p";
    private readonly int _start = 5;
    private int _count = 1;

    private List<string> Names { get; } = ["a"];

    private string Label(int number) => $"{Prefix}{number + _start}";
}
