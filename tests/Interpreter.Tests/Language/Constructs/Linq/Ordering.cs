// `OrderBy`, `ThenBy`, `Order`, `Reverse`, stability, comparers

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var people = new[] { (Name: "b", Age: 2), (Name: "a", Age: 2), (Name: "c", Age: 1) };
        Say(string.Join(",", people.OrderBy(one => one.Age).Select(one => one.Name)));
        Say(string.Join(",", people.OrderByDescending(one => one.Age).ThenBy(one => one.Name).Select(one => one.Name)));
        Say(string.Join(",", new[] { 3, 1, 2 }.Order()) + string.Join(",", new[] { 3, 1, 2 }.OrderDescending()));
        Say(string.Join(",", new[] { "b", "A", "c" }.OrderBy(text => text, StringComparer.OrdinalIgnoreCase)) + string.Join(",", new[] { "b", "A" }.OrderBy(text => text, StringComparer.Ordinal)));
        Say(string.Join(",", Enumerable.Reverse([1, 2, 3])));
        Say(string.Join(",", new[] { new Version2(2), new Version2(1) }.Order().Select(one => one.Number)));
    }
}

sealed record Version2(int Number) : IComparable<Version2>
{
    public int CompareTo(Version2? other) => Number.CompareTo(other?.Number);
}
