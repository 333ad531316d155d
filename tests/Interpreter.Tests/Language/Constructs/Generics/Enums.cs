// generic methods over enums of one's own, and nested generic types

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{All<Size>()} {All<Colour>()} {Parse<Size>("Large")} {Outer<int>.Inner.Of(3)} {new Outer<string>.Inner("a").Both<int>(2)}");
    }

    private static string All<T>() where T : struct, Enum => string.Join(",", Enum.GetValues<T>());
    private static T Parse<T>(string text) where T : struct, Enum => Enum.TryParse<T>(text, out var value) ? value : default;
}

enum Size { Small, Large }

enum Colour { Red }

sealed class Outer<T>
{
    public sealed record Inner(T Value)
    {
        public static Inner Of(T value) => new(value);

        public (T, S) Both<S>(S other) => (Value, other);
    }
}
