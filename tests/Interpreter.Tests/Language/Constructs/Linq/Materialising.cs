// `ToList`, `ToArray`, `ToDictionary`, `ToHashSet`, and what is lazy

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var source = new List<int> { 1, 2, 3 };
        var lazy = source.Select(number => { Say($"seen {number}"); return number * 2; }).Where(number => number > 2);
        source.Add(4);
        Say("not yet");
        var list = lazy.ToList();
        Say($"{list.Count} {string.Join(",", source.ToDictionary(number => number, number => $"n{number}").Select(pair => pair.Value))} {source.ToHashSet().Contains(3)} {source.ToArray().Length}");
        Say($"{lazy.First()} {lazy.Any()}");
        Say($"{new[] { (1, "a"), (2, "b") }.ToDictionary()[2]} {source.AsEnumerable().Reverse().First()} {source.ToDictionary(number => number)[4]}");
    }
}
