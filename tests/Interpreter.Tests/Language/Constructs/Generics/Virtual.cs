// generic virtual methods and interface methods

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Visitor visitor = new Loud();
        Say($"{visitor.Visit(3)} {visitor.Visit("a")} {((IVisit)visitor).Count<int>([1, 2])}");
    }
}

interface IVisit
{
    string Count<T>(IReadOnlyList<T> items);
}

abstract class Visitor : IVisit
{
    public virtual string Visit<T>(T item) => $"{typeof(T).Name} {item}";

    public string Count<T>(IReadOnlyList<T> items) => $"{items.Count} {typeof(T).Name}";
}

sealed class Loud : Visitor
{
    public override string Visit<T>(T item) => base.Visit(item).ToUpperInvariant();
}
