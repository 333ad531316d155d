// overrides that return a more special type

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Base one = new Derived();
        Say($"{one.Copy().Name} {new Derived().Copy().Extra}");
    }
}

class Base
{
    public virtual string Name => "base";

    public virtual Base Copy() => new();
}

sealed class Derived : Base
{
    public override string Name => "derived";
    public string Extra => "extra";

    public override Derived Copy() => new();
}
