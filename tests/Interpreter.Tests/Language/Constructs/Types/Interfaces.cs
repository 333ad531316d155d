// interfaces: implicit and explicit implementation, inheritance, as parameters, default members

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        ISized box = new Box(2, 3);
        Say($"{box.Area} {box.Describe()} {((IPriced)box).Price} {Total([new Box(1, 1), new Box(2, 2)])} {box is IPriced} {box is IDisposable}");
        IPriced priced = (IPriced)box;
        Say($"{priced.Price} {Generic(new Box(4, 4))}");
    }

    private static int Total(IEnumerable<ISized> all) => all.Sum(one => one.Area);
    private static int Generic<T>(T item) where T : ISized, IPriced => item.Area + (int)item.Price;
}

interface INamed
{
    string Name { get; }
}

interface ISized : INamed
{
    int Area { get; }

    string Describe() => $"{Name} of {Area}";
}

interface IPriced
{
    decimal Price { get; }
}

sealed class Box(int width, int height) : ISized, IPriced
{
    public string Name => "box";
    public int Area => width * height;

    decimal IPriced.Price => Area * 1.5m;
}
