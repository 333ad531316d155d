// compound assignment operators of one's own (C# 14)

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var tally = new Tally();
        var same = tally;
        tally += 3;
        tally += 4;
        tally++;
        Say($"{tally.Total} {ReferenceEquals(tally, same)}");
    }
}

sealed class Tally
{
    public int Total { get; private set; }

    public void operator +=(int more) => Total += more;

    public void operator ++() => Total++;
}
