// `Lazy<T>`: made once, when first asked for

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var lazy = new Lazy<string>(() =>
        {
            Say("making");
            return "made";
        });
        Say($"{lazy.IsValueCreated}");
        Say($"{lazy.Value} {lazy.Value} {lazy.IsValueCreated}");
    }
}
