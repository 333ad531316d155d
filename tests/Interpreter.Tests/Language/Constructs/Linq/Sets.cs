// `Distinct`, `Union`, `Intersect`, `Except`, by keys, `Concat`, `Append`, `Prepend`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int[] one = [1, 2, 2, 3], other = [3, 4];
        Say($"{string.Join(",", one.Distinct())} {string.Join(",", one.Union(other))} {string.Join(",", one.Intersect(other))} {string.Join(",", one.Except(other))} {string.Join(",", one.Concat(other))} {string.Join(",", one.Append(9).Prepend(0))}");
        Say($"{string.Join(",", new[] { "a", "bb", "cc" }.DistinctBy(text => text.Length))} {string.Join(",", new[] { "a", "B" }.Except(["b"], StringComparer.OrdinalIgnoreCase))} {one.SequenceEqual([1, 2, 2, 3])} {new[] { "x" }.UnionBy(["y", "zz"], text => text.Length).Count()}");
    }
}
