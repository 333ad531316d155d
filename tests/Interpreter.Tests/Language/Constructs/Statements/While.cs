// `while` and `do`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var left = 3;
        while (left > 0)
        {
            left--;
            if (left == 1) continue;
            Say($"left {left}");
        }

        do
        {
            Say("once at least");
        }
        while (left > 0);
    }
}
