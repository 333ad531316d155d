// `const` in classes and methods

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        const int Local = 3;
        const string Text = "a" + "b" + Name;
        Say($"{Local * Limits.Most} {Text} {Limits.Half} {Limits.First}");
    }

    private const string Name = "c";
}

static class Limits
{
    public const int Most = 1 << 4;
    public const double Half = 1 / 2.0;
    public const EnvironmentKind First = EnvironmentKind.Development;
}
