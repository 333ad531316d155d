// `yield return` and `yield break`, with parameters, loops and conditions

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say(string.Join(",", Evens(10)));
        Say(string.Join(",", Until(["a", "b", "stop", "c"])));
        Say($"{Evens(1_000_000).First(number => number > 10)} {Empty().Count()} {Nested().Sum(row => row.Sum())}");
    }

    private static IEnumerable<int> Evens(int limit)
    {
        for (var number = 0; number < limit; number++)
        {
            if (number % 2 == 0) yield return number;
        }
    }

    private static IEnumerable<string> Until(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word == "stop") yield break;
            yield return word;
        }
    }

    private static IEnumerable<int> Empty()
    {
        yield break;
    }

    private static IEnumerable<IEnumerable<int>> Nested()
    {
        yield return Evens(5);
        yield return [1, 2];
    }
}
