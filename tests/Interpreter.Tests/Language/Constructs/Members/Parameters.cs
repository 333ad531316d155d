// `ref`, `out`, `in`, `params`, optional and named arguments

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var number = 1;
        Change(ref number);
        Say($"{number} {Try("5", out var parsed)} {parsed} {Try("x", out parsed)} {parsed}");
        Say($"{Sum()} {Sum(1)} {Sum(1, 2, 3)} {Sum([4, 5])} {Join("-", "a", "b")} {Many([1, 2])} {Many(3, 4, 5)}");
        Say($"{Named()} {Named(c: "x")} {Named(2, c: "y")} {Named(b: 5, a: 4)} {Nullable()}");
        var array = new[] { 1, 2 };
        Change(ref array[1]);
        var box = new Box();
        Change(ref box.Value);
        Say($"{array[1]} {box.Value} {In(3)}");
        Swap(ref array[0], ref array[1]);
        Say(string.Join(",", array));
    }

    private static void Change(ref int number) => number += 10;
    private static bool Try(string text, out int number) => int.TryParse(text, out number);
    private static int Sum(params int[] numbers) => numbers.Sum();
    private static string Join(string separator, params IEnumerable<string> parts) => string.Join(separator, parts);
    private static int Many(params List<int> numbers) => numbers.Count;
    private static string Named(int a = 1, int b = 2, string c = "z") => $"{a}{b}{c}";
    private static string Nullable(int? a = null, EnvironmentKind kind = EnvironmentKind.Test, decimal price = 1.5m, string? text = null) => $"{a?.ToString() ?? "null"}{kind}{price}{text ?? "null"}";
    private static int In(in int number) => number * 2;

    private static void Swap<T>(ref T one, ref T other) => (one, other) = (other, one);
}

sealed class Box
{
    public int Value = 5;
}
