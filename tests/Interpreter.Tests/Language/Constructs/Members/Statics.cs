// static fields, properties, constructors, and the order of their initialisation

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say("start");
        Say($"{Registry.Next()} {Registry.Next()} {Registry.Name} {Lazy.Value}");
        Registry.Counter = 10;
        Say($"{Registry.Next()} {Early.A} {Early.B}");
    }
}

static class Registry
{
    public static int Counter;

    static Registry()
    {
        Say("registry");
        Counter = 0;
        Name = "set";
    }

    public static string Name { get; }

    public static int Next() => ++Counter;
}

static class Lazy
{
    static Lazy() => Say("lazy");

    public static string Value { get; } = "value";
}

static class Early
{
    public static readonly int A = B + 1;
    public static readonly int B = 5;
}
