// the machine's environment
// said: depends on the machine's environment

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{System.Environment.ProcessorCount > 0}");
    }
}
