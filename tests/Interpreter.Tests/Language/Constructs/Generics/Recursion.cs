// generic recursion over a tree

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var tree = new Tree<int>(1, [new(2, []), new(3, [new(4, [])])]);
        Say($"{tree.Fold(0, (sum, value) => sum + value)} {string.Join(",", tree.All())} {tree.Depth} {tree.Map(value => $"<{value}>").All().Last()}");
    }
}

sealed record Tree<T>(T Value, IReadOnlyList<Tree<T>> Branches)
{
    public int Depth => 1 + (Branches.Count == 0 ? 0 : Branches.Max(branch => branch.Depth));

    public R Fold<R>(R start, Func<R, T, R> step) => Branches.Aggregate(step(start, Value), (value, branch) => branch.Fold(value, step));

    public Tree<R> Map<R>(Func<T, R> map) => new(map(Value), [.. Branches.Select(branch => branch.Map(map))]);

    public IEnumerable<T> All()
    {
        yield return Value;
        foreach (var branch in Branches)
        {
            foreach (var value in branch.All()) yield return value;
        }
    }
}
