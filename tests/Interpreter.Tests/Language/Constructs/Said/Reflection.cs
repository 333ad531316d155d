// reflection
// said: reflection

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{typeof(Snippet).GetMethods().Length > 0}");
    }
}
