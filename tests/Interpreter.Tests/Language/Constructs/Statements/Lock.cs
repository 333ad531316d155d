// `lock`, which has nothing to wait for

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var gate = new object();
        lock (gate) Say("within");
    }
}
