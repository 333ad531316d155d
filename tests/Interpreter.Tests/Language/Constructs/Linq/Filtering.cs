// `Where`, `Select`, `SelectMany`, `OfType`, `Cast`, with positions

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int[] numbers = [5, 1, 4, 2, 3];
        Say(string.Join(",", numbers.Where(number => number > 2).Select(number => number * 10)));
        Say(string.Join(",", numbers.Select((number, place) => $"{place}:{number}")));
        Say(string.Join(",", numbers.Where((_, place) => place % 2 == 0)));
        Say(string.Join(",", new[] { "ab", "c" }.SelectMany(text => text)));
        Say(string.Join(",", numbers.Take(2).SelectMany(number => new[] { number, -number }, (number, signed) => $"{number}{signed}")));
        Say($"{new object[] { 1, "a", 2 }.OfType<int>().Sum()} {string.Join(",", new List<object> { "x", "y" }.Cast<string>())}");
    }
}
