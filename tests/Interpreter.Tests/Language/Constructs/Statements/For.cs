// `for` with several variables, `break` and `continue`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        for (var i = 0; i < 5; i++)
        {
            if (i == 1) continue;
            if (i == 4) break;
            Say($"i {i}");
        }

        for (int low = 0, high = 5; low < high; low++, high--) Say($"{low}..{high}");
        for (; ; ) break;
    }
}
