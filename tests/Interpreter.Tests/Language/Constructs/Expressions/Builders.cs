// `with` on records and structs, also nested, with effects in order

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new Size(1, 2);
        var two = one with { Width = 3 };
        var same = one with { };
        Say($"{one} {two} {one == same} {ReferenceEquals(one, same)}");
        var brief = new Brief("a", "b") { Owner = "team" };
        var other = brief with { Availability = 99.5 };
        Say($"{other.Owner?.Name} {other.Availability} {brief.Availability is null}");
        var spot = new Spot { X = 1, Y = 2 };
        Say($"{(spot with { Y = 5 }).Y} {spot.Y}");
    }
}

sealed record Size(int Width, int Height)
{
    public int Area => Width * Height;
}

struct Spot
{
    public int X;
    public int Y;
}
