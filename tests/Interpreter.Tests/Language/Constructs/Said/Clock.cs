// the clock
// said: is the current time

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{DateTime.UtcNow.Year > 2000}");
    }
}
