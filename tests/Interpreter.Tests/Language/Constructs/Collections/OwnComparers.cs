// comparers of one's own

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var set = new HashSet<string>(new ByLength()) { "a", "b", "cc" };
        Say($"{set.Count} {string.Join(",", new[] { "ccc", "a", "bb" }.Order(new Longest()))} {new[] { "a", "b" }.Distinct(new ByLength()).Count()} {string.Join(",", new[] { 1, 3, 2 }.Order(Comparer<int>.Create((one, other) => other - one)))}");
    }
}

sealed class ByLength : IEqualityComparer<string>
{
    public bool Equals(string? one, string? other) => one?.Length == other?.Length;

    public int GetHashCode(string text) => text.Length;
}

sealed class Longest : IComparer<string>
{
    public int Compare(string? one, string? other) => (other?.Length ?? 0) - (one?.Length ?? 0);
}
