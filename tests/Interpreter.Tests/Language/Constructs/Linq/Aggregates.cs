// `Sum`, `Min`, `Max`, `Average`, `Count`, `Aggregate`, `MinBy`, `Any`, `All`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int[] numbers = [5, 1, 4];
        Say($"{numbers.Sum()} {numbers.Min()} {numbers.Max()} {numbers.Average()} {numbers.Count(number => number > 1)} {numbers.Aggregate((one, other) => one * other)} {numbers.Aggregate("", (text, number) => text + number, text => text + "!")}");
        Say($"{numbers.Any()} {numbers.Any(number => number > 9)} {numbers.All(number => number > 0)} {numbers.Contains(4)} {numbers.MinBy(number => -number)} {numbers.MaxBy(number => number % 5)} {new[] { 1.5m, 2 }.Sum()} {new[] { "a", "bcd" }.Max(text => text.Length)} {numbers.LongCount()}");
        Say($"{new int?[] { 1, null }.Sum()} {Array.Empty<int>().Sum()} {Array.Empty<int>().DefaultIfEmpty(7).Max()} {new[] { 0.1, 0.2 }.Sum()}");
    }
}
