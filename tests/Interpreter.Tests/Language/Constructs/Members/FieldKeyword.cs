// the `field` keyword

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var box = new Box { Name = "  trimmed " };
        box.Size = 5;
        box.Size = 50;
        Say($"{box.Name} {box.Size} {box.Lazy} {box.Lazy}");
    }
}

sealed class Box
{
    public string Name { get; init => field = value.Trim(); } = "none";

    public int Size
    {
        get;
        set => field = value > 10 ? field : value;
    } = 1;

    public string Lazy => field ??= Make();

    private static string Make()
    {
        Say("made once");
        return "lazy";
    }
}
