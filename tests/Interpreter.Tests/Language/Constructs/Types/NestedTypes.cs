// types within types, with access to private members

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{new Outer.Inner("x").Text} {Outer.Kind.Second} {Outer.Make().Text}");
    }
}

sealed class Outer
{
    private const string Secret = "secret";

    public enum Kind { First, Second }

    public static Inner Make() => new("made");

    public sealed class Inner(string text)
    {
        public string Text => text + Secret;
    }
}
