// `dynamic`
// said: dynamic

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        dynamic number = 1;
        Say($"{number + 1}");
    }
}
