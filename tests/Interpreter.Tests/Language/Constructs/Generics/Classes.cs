// generic classes, records and interfaces, nested and constrained

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var pair = new Pair<string, int>("a", 1);
        Say($"{pair} {pair.Swap()} {new Chain<int>(1).Then(2).Then(3).Sum(x => x)} {Pair<int, int>.Count} {new Named<Box>(new Box()).Text}");
        IBox<object> box = new Holder<object>("held");
        Say($"{box.Content} {Cache<int>.Get(() => 1)} {Cache<string>.Get(() => "s")} {Cache<int>.Get(() => 2)}");
    }
}

sealed record Pair<A, B>(A First, B Second)
{
    public static int Count { get; } = 2;

    public Pair<B, A> Swap() => new(Second, First);
}

interface IBox<out T>
{
    T Content { get; }
}

sealed class Holder<T>(T content) : IBox<T>
{
    public T Content => content;
}

sealed class Chain<T>(T value, Chain<T>? before = null)
{
    public Chain<T> Then(T next) => new(next, this);

    public int Sum(Func<T, int> size) => size(value) + (before?.Sum(size) ?? 0);
}

static class Cache<T>
{
    private static T? _value;
    private static bool _has;

    public static T Get(Func<T> make)
    {
        if (!_has) (_value, _has) = (make(), true);
        return _value!;
    }
}

sealed class Named<T>(T value) where T : class, INamed
{
    public string Text => value.Name + typeof(T).Name;
}

interface INamed
{
    string Name { get; }
}

sealed class Box : INamed
{
    public string Name => "box";
}
