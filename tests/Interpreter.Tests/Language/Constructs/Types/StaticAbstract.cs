// static abstract members of interfaces

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{Sum<Meters>([new(1), new(2)]).Value} {Sum<Meters>([]).Value} {Name<Meters>()}");
    }

    private static T Sum<T>(T[] items) where T : IAddable<T>
    {
        var total = T.Zero;
        foreach (var item in items) total = T.Add(total, item);
        return total;
    }

    private static string Name<T>() where T : IAddable<T> => T.Name;
}

interface IAddable<T> where T : IAddable<T>
{
    static abstract T Zero { get; }

    static abstract T Add(T one, T other);

    static virtual string Name => "addable";
}

readonly record struct Meters(int Value) : IAddable<Meters>
{
    public static Meters Zero => new(0);

    public static Meters Add(Meters one, Meters other) => new(one.Value + other.Value);
}
