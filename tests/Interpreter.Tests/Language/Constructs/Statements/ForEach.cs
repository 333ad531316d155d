// `foreach` over arrays, lists, dictionaries, text and nothing

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var number in new[] { 1, 2 }) Say($"{number}");
        foreach (string name in new List<string> { "a", "b" }) Say(name);
        foreach (var pair in new Dictionary<string, int> { ["one"] = 1, ["two"] = 2 }) Say($"{pair.Key}={pair.Value}");
        foreach (var (key, value) in new Dictionary<string, int> { ["three"] = 3 }) Say($"{key}={value}");
        foreach (var letter in "xy") Say($"{letter}");
        foreach (var nothing in Array.Empty<int>()) Say("never");
        foreach (long wide in new[] { 1, 2 }) Say($"{wide * 10_000_000_000}");
        foreach (var row in new[] { new[] { 1, 2 }, [3] }) foreach (var cell in row) Say($"cell {cell}");
    }
}
