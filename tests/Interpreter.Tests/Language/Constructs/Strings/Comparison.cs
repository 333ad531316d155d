// comparison of texts

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{"a" == "A"} {"a" + "b" == "ab"} {string.Equals("a", "A", StringComparison.OrdinalIgnoreCase)} {Math.Sign(string.CompareOrdinal("a", "B"))} {Math.Sign(string.Compare("a", "B", StringComparison.OrdinalIgnoreCase))} {string.Compare("a", "a") == 0} {ReferenceEquals("a", "a")} {(object)"a" == (object)"a"}");
        var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A", "a" };
        var map = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Key"] = 1 };
        Say($"{set.Count} {map["KEY"]} {StringComparer.Ordinal.Compare("b", "a") > 0} {new[] { "b", "a", "C" }.Order(StringComparer.Ordinal).First()}");
    }
}
