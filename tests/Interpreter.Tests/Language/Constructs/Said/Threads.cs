// threads, tasks and parallel loops
// said: runs in parallel or waits

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        System.Threading.Tasks.Parallel.For(0, 1, i => { });
        System.Threading.Thread.Sleep(0);
        Say("done");
    }
}
