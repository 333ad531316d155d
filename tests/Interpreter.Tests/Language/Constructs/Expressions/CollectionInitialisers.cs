// collection initialisers by `Add`, also with several arguments and by extension

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var list = new List<int> { 3, 1, 2 };
        var map = new Dictionary<string, int> { { "a", 1 }, { "b", 2 } };
        var indexed = new SortedDictionary<string, int> { ["z"] = 26, ["a"] = 1 };
        var set = new HashSet<string> { "a", "b", "a" };
        var nested = new List<List<int>> { new() { 1 }, new() { 2, 3 } };
        var pairs = new List<(int, int)> { { 1, 2 } };
        Say($"{string.Join(",", list)} {map["b"]} {string.Join(",", indexed.Keys)} {set.Count} {nested[1][1]} {pairs[0]}");
    }
}

static class PairExtensions
{
    public static void Add(this List<(int, int)> list, int left, int right) => list.Add((left, right));
}
