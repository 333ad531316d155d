// hash codes of texts and objects
// said: differs from run to run

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{"a".GetHashCode() == "a".GetHashCode()} {new object().GetHashCode() == 0}");
    }
}
