// `async` and `await`
// said: 'await'

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
