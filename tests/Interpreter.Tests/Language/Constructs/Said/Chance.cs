// random values and new GUIDs
// said: is a random value

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{new Random(1).Next(1) == 0} {Guid.NewGuid() != Guid.Empty}");
    }
}
