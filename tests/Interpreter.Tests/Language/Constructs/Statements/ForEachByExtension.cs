// `foreach` by an extension `GetEnumerator`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var number in (2, 5)) Say($"{number}");
    }
}

static class Pairs
{
    public static IEnumerator<int> GetEnumerator(this (int From, int To) pair)
    {
        for (var number = pair.From; number <= pair.To; number++) yield return number;
    }
}
