// delegates of one's own and of the library: compared, passed, returned, chained, given to the Model's helpers

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Handler one = Say;
        Handler other = Say;
        Handler both = one + (text => Say(text + "!"));
        both("hello");
        both -= other;
        both("again");
        Say($"{one == other} {one.Equals(both)}");
        Func<int, int> add = x => x + 1;
        Func<int, int> chain = add;
        foreach (var step in new Func<int, int>[] { x => x * 2, x => x - 3 })
        {
            var before = chain;
            chain = x => step(before(x));
        }

        Say($"{chain(5)} {Enumerable.Range(0, 3).Aggregate(add, (all, _) => x => all(x) + 1)(0)} {Choose(true)(4)} {Invoke(Choose(false), 3)}");
        Converter<int, string> convert = x => $"<{x}>";
        Say(string.Join("", Array.ConvertAll([1, 2], convert)));
    }

    private static Func<int, int> Choose(bool which) => which ? x => x * 10 : x => -x;
    private static int Invoke(Delegate any, int x) => any is Func<int, int> known ? known(x) : 0;
}

delegate void Handler(string text);
