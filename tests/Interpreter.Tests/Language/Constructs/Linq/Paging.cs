// `Take`, `Skip`, `TakeWhile`, `SkipWhile`, `TakeLast`, ranges, `Range`, `Repeat`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var numbers = Enumerable.Range(1, 6);
        Say($"{string.Join(",", numbers.Take(2))} {string.Join(",", numbers.Skip(4))} {string.Join(",", numbers.TakeWhile(number => number < 3))} {string.Join(",", numbers.SkipWhile(number => number < 5))} {string.Join(",", numbers.TakeLast(2))} {string.Join(",", numbers.SkipLast(4))} {string.Join(",", numbers.Take(1..3))}");
        Say($"{string.Join(",", Enumerable.Repeat("x", 3))} {Enumerable.Empty<int>().Count()} {string.Join(",", Enumerable.Range(0, 3).Select(i => (char)('a' + i)))}");
    }
}
