// the order of field initialisers, base constructors, bodies and virtual calls in them

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        _ = new Derived();
    }

    public static int Told(string text)
    {
        Say(text);
        return text.Length;
    }
}

class Base
{
    private readonly int _field = Snippet.Told("base field");

    public Base()
    {
        Say("base body");
        Virtual();
    }

    public int Property { get; } = Snippet.Told("base property");

    protected virtual void Virtual() => Say($"base virtual {_field}");
}

sealed class Derived : Base
{
    private readonly int _field = Snippet.Told("derived field");
    private readonly string? _late;

    public Derived() : base()
    {
        Say("derived body");
        _late = "set";
        Virtual();
    }

    protected override void Virtual() => Say($"derived virtual {_field} {_late ?? "unset"}");
}
