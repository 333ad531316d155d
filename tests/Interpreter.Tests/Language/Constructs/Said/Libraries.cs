// libraries that a model has no list for
// said: not

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{System.Text.Json.JsonDocument.Parse("[]").RootElement.GetArrayLength()}");
    }
}
