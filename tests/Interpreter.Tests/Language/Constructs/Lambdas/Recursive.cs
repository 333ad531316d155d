// recursive lambdas, and functions kept in fields and dictionaries

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Func<int, int> factorial = null!;
        factorial = number => number <= 1 ? 1 : number * factorial(number - 1);
        var operations = new Dictionary<string, Func<int, int, int>> { ["+"] = (a, b) => a + b, ["max"] = Math.Max, ["-"] = Minus };
        Say($"{factorial(6)} {operations["+"](1, 2)} {operations["max"](3, 9)} {operations["-"](3, 9)} {Kept(4)}");
        static int Minus(int a, int b) => a - b;
    }

    private static readonly Func<int, int> Kept = number => number * number;
}
