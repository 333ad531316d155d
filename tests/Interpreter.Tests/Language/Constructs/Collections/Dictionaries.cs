// `Dictionary<K,V>`: indexers, `TryGetValue`, `TryAdd`, order, initialisers, keys of one's own

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var map = new Dictionary<string, int>(StringComparer.Ordinal) { ["b"] = 2, ["a"] = 1 };
        map.Add("c", 3);
        Say($"{map.TryGetValue("a", out var found)} {found} {map.TryGetValue("z", out var missing)} {missing} {map.TryAdd("a", 9)} {map.GetValueOrDefault("z", 7)} {map.ContainsKey("b")} {map.ContainsValue(3)} {map.Remove("b")} {map.Count}");
        foreach (var (key, value) in map) Say($"{key}{value}");
        Say($"{string.Join(",", map.Keys)} {map.Values.Sum()} {map.OrderBy(pair => pair.Value).First()}");
        var keyed = new Dictionary<Key, string> { [new("a", 1)] = "found" };
        Say($"{keyed[new("a", 1)]} {keyed.ContainsKey(new("a", 2))} {new SortedDictionary<int, string> { [2] = "b", [1] = "a" }.First().Value}");
        var many = new Dictionary<string, List<int>>();
        foreach (var number in new[] { 1, 2, 3 })
        {
            if (!many.TryGetValue(number % 2 == 0 ? "even" : "odd", out var list)) many[number % 2 == 0 ? "even" : "odd"] = list = [];
            list.Add(number);
        }

        Say($"{many["odd"].Count}");
    }
}

readonly record struct Key(string Name, int Number);
