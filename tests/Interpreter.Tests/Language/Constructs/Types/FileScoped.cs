// `file` types of the same name in two files

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{new Helper().Name} {Other.Name()}");
    }
}

file sealed class Helper
{
    public string Name => "here";
}

// file: Other.cs
static class Other
{
    public static string Name() => new Helper().Name;
}

file sealed class Helper
{
    public string Name => "there";
}
