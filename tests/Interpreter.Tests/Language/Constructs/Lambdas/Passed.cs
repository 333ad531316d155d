// lambdas of one's own passed to methods of one's own and to the library

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Times(3, i => Say($"turn {i}"));
        Say($"{Fold([1, 2, 3], 10, (sum, number) => sum + number)} {Maybe(true, () => "made")} {Maybe(false, () => throw new InvalidOperationException()) ?? "null"}");
        Say(Compose<int, int, string>(number => number + 1, number => $"<{number}>")(4));
        static void Times(int count, Action<int> action)
        {
            for (var i = 0; i < count; i++) action(i);
        }
    }

    private static T Fold<S, T>(IEnumerable<S> items, T start, Func<T, S, T> step)
    {
        foreach (var item in items) start = step(start, item);
        return start;
    }

    private static string? Maybe(bool wanted, Func<string> make) => wanted ? make() : null;

    private static Func<A, C> Compose<A, B, C>(Func<A, B> first, Func<B, C> second) => value => second(first(value));
}
