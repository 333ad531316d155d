// structs without and with constructors of no parameters, their defaults in arrays, generics and fields

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{new Plain().X} {default(Plain).X} {new Made().X} {default(Made).X} {(new Made[1])[0].X} {Of<Made>().X} {New<Made>().X} {new Field().Made.X}");
        Plain plain;
        plain.X = 4;
        Say($"{plain.X} {plain}");
    }

    private static T Of<T>() => default!;
    private static T New<T>() where T : new() => new();
}

struct Plain
{
    public int X;

    public override readonly string ToString() => $"<{X}>";
}

struct Made
{
    public int X = 5;

    public Made() => X++;
}

sealed class Field
{
    public Made Made;
}
