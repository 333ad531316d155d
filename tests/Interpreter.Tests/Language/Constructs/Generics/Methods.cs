// generic methods: inference, explicit arguments, constraints, `default`, `typeof`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{Largest(3, 5)} {Largest("a", "b")} {Make<Box>().Size} {Or<int?>(null, 3)} {Name<int>()} {Name<Box>()} {First([1, 2], 9)} {First(new List<string>(), "none")}");
        Say($"{Is<string>("a")} {Is<int>("a")} {Describe<IReadOnlyList<int>>([1, 2])} {Nothing<int>()} {Nothing<string>() ?? "null"} {Both(1, "a")}");
    }

    private static T Largest<T>(T one, T other) where T : IComparable<T> => one.CompareTo(other) > 0 ? one : other;
    private static T Make<T>() where T : new() => new();
    private static T Or<T>(T one, T other) => one is null ? other : one;
    private static string Name<T>() => typeof(T).Name;
    private static T First<T>(IEnumerable<T> items, T otherwise) => items.Any() ? items.First() : otherwise;
    private static bool Is<T>(object value) => value is T;
    private static string Describe<T>(T value) where T : IEnumerable<int> => string.Join("|", value);
    private static T? Nothing<T>() => default;
    private static (A, B) Both<A, B>(A one, B other) => (one, other);
}

sealed class Box
{
    public int Size => 7;
}
