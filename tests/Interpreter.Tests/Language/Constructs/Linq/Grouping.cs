// `GroupBy`, `ToLookup`, `CountBy`, `Chunk`, `Join`, `GroupJoin`, `Zip`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        string[] words = ["apple", "avocado", "bean", "cherry", "corn"];
        foreach (var group in words.GroupBy(word => word[0])) Say($"{group.Key}: {string.Join(",", group)} {group.Count()}");
        Say(string.Join(";", words.GroupBy(word => word.Length, word => word[0], (length, letters) => $"{length}={string.Concat(letters)}")));
        var lookup = words.ToLookup(word => word[0]);
        Say($"{lookup['a'].Count()} {lookup['z'].Any()} {lookup.Contains('b')}");
        Say(string.Join("|", words.Chunk(2).Select(chunk => string.Join(",", chunk))));
        Say(string.Join(",", words.Zip([1, 2], (word, number) => $"{word}{number}")) + string.Join(",", new[] { 1, 2 }.Zip(["x", "y"])));
        Say(string.Join(",", words.Join([('a', 1), ('c', 3)], word => word[0], pair => pair.Item1, (word, pair) => $"{word}{pair.Item2}")));
        Say(string.Join(",", new[] { 'a', 'z' }.GroupJoin(words, letter => letter, word => word[0], (letter, found) => $"{letter}{found.Count()}")));
        Say(string.Join(",", words.GroupBy(word => new { First = word[0], word.Length }).Select(group => $"{group.Key.First}{group.Key.Length}")));
    }
}
