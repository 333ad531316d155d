// enumerators by hand: `GetEnumerator`, `MoveNext`, `Current`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        using var numbers = Numbers().GetEnumerator();
        Say($"{numbers.MoveNext()} {numbers.Current} {numbers.MoveNext()} {numbers.Current} {numbers.MoveNext()}");
        var list = new List<int> { 7 }.GetEnumerator();
        Say($"{list.MoveNext()} {list.Current} {list.MoveNext()}");
    }

    private static IEnumerable<int> Numbers()
    {
        yield return 1;
        yield return 2;
    }
}
