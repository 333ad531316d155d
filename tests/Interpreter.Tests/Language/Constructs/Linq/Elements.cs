// `First`, `Last`, `Single`, `ElementAt`, their `OrDefault`, `Index`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int[] numbers = [5, 1, 4];
        Say($"{numbers.First()} {numbers.Last()} {numbers.First(number => number < 5)} {numbers.Single(number => number > 4)} {numbers.ElementAt(1)} {numbers.ElementAt(^1)}");
        Say($"{numbers.FirstOrDefault(number => number > 9)} {numbers.FirstOrDefault(number => number > 9, -1)} {new List<string>().FirstOrDefault() ?? "null"} {numbers.LastOrDefault()} {numbers.SingleOrDefault(number => number == 9)} {numbers.ElementAtOrDefault(9)}");
        foreach (var (place, number) in numbers.Index()) Say($"{place} {number}");
    }
}
