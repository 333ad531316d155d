// structs are copied into arrays, lists, tuples, records, closures, boxes and other structs

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new Spot { X = 1 };
        var list = new List<Spot> { one };
        var copy = list.ToArray();
        copy[0].X = 9;
        Say($"{list[0].X} {one.X}");
        var cloned = (Spot[])copy.Clone();
        cloned[0].X = 8;
        var second = new List<Spot>(copy);
        var again = copy.ToList();
        copy[0].X = 7;
        Say($"{copy[0].X} {cloned[0].X} {second[0].X} {again[0].X}");
        var tuple = (Spot: one, Number: 1);
        tuple.Spot.X = 5;
        var other = tuple;
        other.Spot.X = 6;
        Say($"{one.X} {tuple.Spot.X} {other.Spot.X}");
        var nested = new Outer { Inner = one };
        nested.Inner.X = 3;
        var moved = nested;
        moved.Inner.X = 4;
        Say($"{one.X} {nested.Inner.X} {moved.Inner.X}");
        IMoves boxed = one;
        boxed.Move();
        boxed.Move();
        Say($"{one.X} {boxed.Place} {((Spot)boxed).X}");
        var map = new Dictionary<string, Spot> { ["a"] = one };
        var found = map["a"];
        found.Move();
        map.TryGetValue("a", out var tried);
        tried.X = 20;
        Say($"{map["a"].X} {found.X} {tried.X}");
        var holder = new Holder(one) { Again = one };
        holder.Kept.Move();
        var changed = holder with { };
        Say($"{holder.Kept.X} {holder.Again.X} {holder == changed}");
        var anonymous = new { one };
        one.X = 50;
        Say($"{anonymous.one.X} {Same(one).X} {Chosen(true, one, found).X}");
        foreach (var spot in Yielded(one)) spot.Move();
        Say($"{one.X} {string.Join(",", Yielded(one).Select(spot => { spot.X++; return spot.X; }))}");
        var array = new Spot[2];
        array[1] = array[0];
        array[1].X = 3;
        Say($"{array[0].X} {array[1].X}");
        var queue = new Queue<Spot>([one]);
        var taken = queue.Peek();
        taken.X = 99;
        Say($"{queue.Peek().X}");
        Action move = () => one.Move();
        move();
        Say($"{one.X}");
    }

    private static Spot Same(Spot spot)
    {
        var same = spot;
        spot.X = -1;
        return same;
    }

    private static Spot Chosen(bool which, Spot one, Spot other)
    {
        var chosen = which ? one : other;
        chosen.X++;
        one.X--;
        return chosen;
    }

    private static IEnumerable<Spot> Yielded(Spot spot)
    {
        yield return spot;
        spot.X++;
        yield return spot;
    }
}

interface IMoves
{
    int Place { get; }

    void Move();
}

struct Spot : IMoves
{
    public int X;

    public readonly int Place => X;

    public void Move() => X++;
}

struct Outer
{
    public Spot Inner;
}

sealed record Holder(Spot Kept)
{
    public Spot Again { get; init; }
}
