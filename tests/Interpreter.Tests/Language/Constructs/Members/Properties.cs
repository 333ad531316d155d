// properties: automatic, computed, `init`, `required`, private set, with bodies

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var box = new Box { Name = "a", Width = 2 };
        box.Height = -3;
        Say($"{box.Name} {box.Area} {box.Height} {box.Made} {box.Reads} {box.Reads}");
    }
}

sealed class Box
{
    private int _height = 1;
    private int _reads;

    public required string Name { get; init; }
    public int Width { get; set; } = 5;
    public int Made { get; private set; } = 1;
    public int Area => Width * Height;
    public int Reads => ++_reads;

    public int Height
    {
        get => _height;
        set
        {
            _height = Math.Max(0, value);
            Made++;
        }
    }
}
