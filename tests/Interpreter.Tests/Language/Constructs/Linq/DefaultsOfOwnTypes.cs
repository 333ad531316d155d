// what LINQ and collections give for nothing, of structs and enums of one's own

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var spots = new List<Spot>();
        var sizes = new List<Size>();
        Say($"{spots.FirstOrDefault().X} {spots.LastOrDefault().X} {spots.SingleOrDefault().X} {spots.ElementAtOrDefault(3).X} {spots.Find(one => one.X > 1).X} {spots.DefaultIfEmpty().Single().X} {spots.FirstOrDefault(one => one.X == 1).X}");
        Say($"{sizes.FirstOrDefault()} {sizes.Find(one => one == Size.Large)} {sizes.DefaultIfEmpty().First()} {(new Size[2])[1]} {sizes.ElementAtOrDefault(9)} {sizes.FirstOrDefault(Size.Large)}");
        var map = new Dictionary<string, Spot>();
        var bySize = new Dictionary<string, Size>();
        Say($"{map.TryGetValue("x", out var missing)} {missing.X} {map.GetValueOrDefault("x").X} {bySize.TryGetValue("x", out var none)} {none} {bySize.GetValueOrDefault("x")}");
        var array = new Spot[1];
        Array.Resize(ref array, 3);
        Say($"{array[2].X} {Array.Find(array, one => one.X > 3).X} {new Spot[2].Sum(one => one.X)} {new Spot[1] is [{ X: 0 }]}");
        Say($"{new List<Spot?>().FirstOrDefault() is null} {new List<Spot> { new() { X = 3 } }.MaxBy(one => one.X).X} {new List<Project>().FirstOrDefault()?.Name ?? "none"}");
        Queue<Size> queue = [];
        Say($"{queue.TryDequeue(out var taken)} {taken}");
    }
}

enum Size { Small, Large }

struct Spot
{
    public int X;
}

sealed record Project(string Name);
