// recursive iterators, and iterators as local functions, properties and members of records

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say(string.Join(",", Walk(3)));
        Say(string.Join(",", Squares.Take(3)));
        Say(string.Join(",", new Team("a", [new("b", []), new("c", [new("d", [])])]).Names));

        IEnumerable<int> Walk(int depth)
        {
            if (depth == 0) yield break;
            yield return depth;
            foreach (var inner in Walk(depth - 1)) yield return inner * 10;
        }
    }

    private static IEnumerable<int> Squares
    {
        get
        {
            for (var i = 1; ; i++) yield return i * i;
        }
    }
}

sealed record Team(string Name, IReadOnlyList<Team> Parts)
{
    public IEnumerable<string> Names
    {
        get
        {
            yield return Name;
            foreach (var part in Parts)
            {
                foreach (var name in part.Names) yield return name;
            }
        }
    }
}
