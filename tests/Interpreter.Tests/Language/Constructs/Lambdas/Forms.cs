// lambdas: expression, block, typed, static, default values, `params`, discards, natural types

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Func<int, int> twice = number => number * 2;
        Func<int, int, int> sum = (one, other) =>
        {
            var total = one + other;
            return total;
        };
        Func<string> constant = static () => "constant";
        var typed = (int number, string text = "default") => $"{number}{text}";
        var many = (params int[] numbers) => numbers.Sum();
        var parse = int (string text) => int.Parse(text);
        Action<string> tell = text => Say(text);
        Predicate<int> even = number => number % 2 == 0;
        Comparison<int> down = (one, other) => other.CompareTo(one);
        tell($"{twice(3)} {sum(1, 2)} {constant()} {typed(1)} {typed(2, "given")} {many(1, 2, 3)} {parse("7")} {even(2)}");
        var list = new List<int> { 1, 3, 2 };
        list.Sort(down);
        Say($"{string.Join(",", list)} {list.Find(number => number < 3)} {list.Exists(even)} {list.RemoveAll(even)} {list.Count}");
        Func<int, Func<int, int>> add = one => other => one + other;
        Say($"{add(1)(2)} {((Func<int>)(() => 5))()}");
    }
}
