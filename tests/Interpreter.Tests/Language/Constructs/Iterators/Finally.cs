// `finally` and `using` in iterators, run also when the reader stops early

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var number in Guarded())
        {
            Say($"{number}");
            if (number == 2) break;
        }

        Say($"{Guarded().Count()}");
        Say($"{Guarded().First()}");
    }

    private static IEnumerable<int> Guarded()
    {
        using var scope = new Scope();
        try
        {
            yield return 1;
            yield return 2;
            yield return 3;
        }
        finally
        {
            Say("finally");
        }
    }
}

sealed class Scope : IDisposable
{
    public void Dispose() => Say("disposed");
}
