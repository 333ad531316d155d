// closures: captured variables are shared, and one for each turn of a loop

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var count = 0;
        Action more = () => count++;
        more();
        more();
        Say($"{count}");
        var makers = new List<Func<int>>();
        for (var i = 0; i < 3; i++) makers.Add(() => i);
        foreach (var number in new[] { 10, 20 }) makers.Add(() => number);
        for (var i = 0; i < 2; i++)
        {
            var copy = i;
            makers.Add(() => copy * 100);
        }

        Say(string.Join(",", makers.Select(make => make())));
        var (up, read) = Counter();
        up();
        up();
        Say($"{read()} {Nested()()()}");
        var later = 1;
        Func<int> seen = () => later;
        later = 2;
        Say($"{seen()}");
    }

    private static (Action Up, Func<int> Read) Counter()
    {
        var number = 0;
        return (() => number++, () => number);
    }

    private static Func<Func<int>> Nested()
    {
        var outer = 1;
        return () =>
        {
            var inner = ++outer;
            return () => inner + outer++;
        };
    }
}
