// anonymous types: equality, text, `with`, in LINQ

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new { Name = "a", Count = 2 };
        var two = new { Name = "a", Count = 2 };
        Say($"{one} {one.Equals(two)} {ReferenceEquals(one, two)} {one with { Count = 3 }}");
        foreach (var item in new[] { 3, 1, 2 }.Select((number, place) => new { number, place }).OrderBy(item => item.number)) Say($"{item.place}:{item.number}");
        Say($"{new[] { one, two }.Distinct().Count()} {new { Nested = one, Nothing = (string?)null }}");
    }
}
