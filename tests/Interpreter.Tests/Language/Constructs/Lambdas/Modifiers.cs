// lambda parameters with `ref` and `out` (C# 14), and delegates of one's own

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Try parse = (text, out number) => int.TryParse(text, out number);
        Change change = (ref int number) => number *= 2;
        var value = 4;
        change(ref value);
        Say($"{parse("12", out var parsed)} {parsed} {value}");
    }
}

delegate bool Try(string text, out int number);

delegate void Change(ref int number);
