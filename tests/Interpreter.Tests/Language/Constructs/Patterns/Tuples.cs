// positional and tuple patterns

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var (a, b) in new[] { (1, 1), (1, 2), (2, 1), (0, 0) })
        {
            Say((a, b) switch
            {
                (0, 0) => "origin",
                (1, var other) when other > 1 => $"one and {other}",
                (var x, var y) when x == y => "alike",
                (> 1, _) => "wide",
                _ => "else",
            });
        }

        Say(new Spot(1, 2) is (1, > 1) { Name: "1/2" } spot ? spot.Name : "no");
    }
}

sealed record Spot(int X, int Y)
{
    public string Name => $"{X}/{Y}";
}
