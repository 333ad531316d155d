// record structs, also `readonly`, with equality and text

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new Spot(1, 2);
        var two = one;
        two.X = 5;
        Say($"{one} {two} {one == new Spot(1, 2)} {one with { Y = 9 }} {default(Spot)} {new Fixed("a")} {new Fixed("a").Equals(new Fixed("a"))}");
        var (x, y) = two;
        Say($"{x} {y} {new Dictionary<Spot, string> { [new(1, 1)] = "found" }[new Spot(1, 1)]}");
    }
}

record struct Spot(int X, int Y);

readonly record struct Fixed(string Name);
