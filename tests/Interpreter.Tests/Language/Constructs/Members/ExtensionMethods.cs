// extension methods, also generic, on the Model, on interfaces and on null

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        string? none = null;
        Say($"{"abc".Reversed()} {3.Times("x")} {none.OrNothing()} {new[] { 1, 2, 3 }.Second()} {env.Letter()}");
        new StorageAccount("documents").Noted().Noted();
    }
}

static class Extensions
{
    public static string Reversed(this string text) => new([.. text.Reverse()]);

    public static string Times(this int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    public static string OrNothing(this string? text) => text ?? "nothing";

    public static T Second<T>(this IEnumerable<T> items) => items.Skip(1).First();

    public static char Letter(this DeploymentEnvironment env) => env.Name[0];

    public static T Noted<T>(this T element) where T : Element
    {
        Say(element.Key);
        return element;
    }
}
