// assignment through `?.` (C# 14)

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var known = new Holder();
        Holder? unknown = null;
        known?.Name = Made("a");
        unknown?.Name = Made("never");
        known?.Numbers[1] = 5;
        known?.Count += 3;
        unknown?.Count += Length("never");
        Say($"{known?.Name} {known?.Numbers[1]} {known?.Count}");
    }

    private static string Made(string name)
    {
        Say("made " + name);
        return name;
    }

    private static int Length(string name) => Made(name).Length;
}

sealed class Holder
{
    public string Name { get; set; } = "";
    public int Count;
    public int[] Numbers { get; } = new int[3];
}
