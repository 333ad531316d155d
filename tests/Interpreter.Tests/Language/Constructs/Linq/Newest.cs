// `CountBy`, `AggregateBy`, `LeftJoin`, `Index`, `ToDictionary` of pairs, `TryGetNonEnumeratedCount`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        string[] words = ["apple", "avocado", "bean"];
        Say(string.Join(",", words.CountBy(word => word[0]).Select(pair => $"{pair.Key}{pair.Value}")));
        Say(string.Join(",", words.AggregateBy(word => word[0], 0, (sum, word) => sum + word.Length).Select(pair => $"{pair.Key}{pair.Value}")));
        Say(string.Join(",", new[] { 'a', 'z' }.LeftJoin(words, letter => letter, word => word[0], (letter, word) => $"{letter}:{word ?? "none"}")));
        Say($"{words.TryGetNonEnumeratedCount(out var count)} {count}");
    }
}
