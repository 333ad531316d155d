// read-only and immutable collections

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        IReadOnlyList<int> list = new List<int> { 1, 2 }.AsReadOnly();
        IReadOnlyDictionary<string, int> map = new Dictionary<string, int> { ["a"] = 1 };
        var array = System.Collections.Immutable.ImmutableArray.Create(1, 2).Add(3);
        var immutable = System.Collections.Immutable.ImmutableDictionary<string, int>.Empty.Add("x", 1);
        Say($"{list[1]} {list.Count} {map["a"]} {array.Length} {array[2]} {immutable["x"]} {System.Collections.Immutable.ImmutableList.Create("a").Add("b").Count}");
    }
}
