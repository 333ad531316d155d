// `async` and `await`
// said: async

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Later();
        Say("before");
    }

    private static async void Later()
    {
        await System.Threading.Tasks.Task.Yield();
    }
}
