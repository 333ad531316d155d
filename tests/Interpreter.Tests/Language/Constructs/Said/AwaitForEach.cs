// `await foreach`, `await using`
// said: await

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Read();
    }

    private static async void Read()
    {
        await foreach (var number in Numbers()) Say($"{number}");
    }

    private static async IAsyncEnumerable<int> Numbers()
    {
        await System.Threading.Tasks.Task.CompletedTask;
        yield return 1;
    }
}
