// files and the network
// said: reads or writes files

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{System.IO.File.Exists("/nowhere")}");
    }
}
