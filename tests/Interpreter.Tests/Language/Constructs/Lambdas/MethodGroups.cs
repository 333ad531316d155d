// method groups of static, instance, extension, local and library methods

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Func<string, int> parse = int.Parse;
        Func<int, string> label = Label;
        Func<int, int> plus = new Adder(5).Add;
        Func<string> shout = "abc".ToUpperInvariant;
        Func<string, string> reversed = Extensions.Reversed;
        Say($"{parse("4")} {label(3)} {plus(1)} {shout()} {reversed("abc")} {string.Join(",", new[] { "1", "2" }.Select(int.Parse).Select(Twice))}");
        new List<string> { "a", "b" }.ForEach(Say);
        Say(string.Join(",", new[] { " a ", "b " }.Select(text => text.Trim()).Select(Extensions.Reversed)));
        static int Twice(int number) => number * 2;
    }

    private string Label(int number) => $"{env2}{number}";
    private readonly string env2 = "label";
}

sealed class Adder(int start)
{
    public int Add(int number) => start + number;
}

static class Extensions
{
    public static string Reversed(this string text) => string.Concat(text.Reverse());
}
