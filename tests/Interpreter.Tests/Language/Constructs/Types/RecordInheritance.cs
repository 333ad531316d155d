// inherited records: equality by type, text, `with` keeps the type, overrides

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Shape circle = new Circle("c", 2);
        Shape square = new Square("s", 2);
        Say($"{circle} {square} {circle == new Circle("c", 2)} {circle.Equals(square)} {new Shape("x") == new Circle("x", 1)}");
        Say($"{circle with { Name = "d" }} {(circle with { Name = "e" }).GetType().Name} {circle.Area} {square.Area}");
    }
}

record Shape(string Name)
{
    public virtual double Area => 0;
}

sealed record Circle(string Name, double Radius) : Shape(Name)
{
    public override double Area => Radius * Radius * 3;
}

sealed record Square(string Name, double Side) : Shape(Name)
{
    public override double Area => Side * Side;

    public override string ToString() => $"square {Side}";
}
