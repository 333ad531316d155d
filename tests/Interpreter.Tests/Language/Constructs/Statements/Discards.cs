// discards in assignments, deconstruction, patterns, lambdas and `out`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        _ = new List<int>();
        var (first, _) = (1, 2);
        var known = int.TryParse("12", out _);
        Func<int, int, int> constant = (_, _) => 42;
        Say($"{first} {known} {constant(1, 2)} {(object)first is _ and not null}");
        _ = Noted();
    }

    private static int Noted()
    {
        Say("noted");
        return 1;
    }
}
