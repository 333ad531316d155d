// nullable structs and enums of one's own

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Spot? none = null;
        Spot? some = new Spot(1, 2);
        Size? size = null;
        Say($"{none?.X ?? -1} {some?.X} {some.Value.Y} {none.HasValue} {some is { X: 1 }} {none is null} {none ?? new Spot(7, 8)} {none.GetValueOrDefault().X} {some == new Spot(1, 2)} {none == some} [{none}]");
        Say($"{size?.ToString() ?? "null"} {size ?? Size.Large} {size.HasValue} {size == Size.Small} {size.GetValueOrDefault()}");
        size = Size.Large;
        Say($"{size} {size is Size.Large} {size switch { null => "none", Size.Small => "small", _ => "else" }} {size > Size.Small} {(int)size} {size.Value.ToString()}");
        var list = new List<Spot?> { some, null };
        Say($"{list.Count(one => one is not null)} {list[1] is null} {list.OfType<Spot>().Count()} {list.Where(one => one.HasValue).Select(one => one!.Value.X).Sum()}");
        var sizes = new Size?[] { null, Size.Small };
        Say($"{sizes[0] is null} {sizes[1]} {sizes.Count(one => one == Size.Small)} {sizes.Max()}");
        if (some is { } known) Say($"{known.X + known.Y}");
        Say($"{Holder.Of(null)} {Holder.Of(Size.Large)}");
    }
}

enum Size { Small, Large }

readonly record struct Spot(int X, int Y);

sealed record Holder(Size? Size, Spot? Spot = null)
{
    public static Holder Of(Size? size) => new(size);
}
