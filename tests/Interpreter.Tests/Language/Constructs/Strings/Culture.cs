// numbers, dates and letters are written alike on every machine

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{1234.5} {1234.5m} {-0.5f} {1234.5:N2} {0.25:P0} {new DateTime(2026, 3, 4):d} {new DateTime(2026, 3, 4):MMMM} {12.5.ToString()} {double.Parse("1.5")} {decimal.Parse("1,234.5")} {"i".ToUpper()} {string.Format("{0:0.0}", 2.5)} {Convert.ToDouble("2.5")} {TimeSpan.FromSeconds(1.5)} {new StringBuilder().Append(1.5).AppendFormat("{0}", 2.5)}");
        Say(string.Join(",", new[] { "b", "A", "a", "B", "_", "Z", "ä" }.Order()));
        Say($"{string.Compare("a", "B") < 0} {"a".CompareTo("B") < 0} {"co-op".CompareTo("coop") < 0} {"straße".StartsWith("strasse")} {"abc".IndexOf("") } {"a\u0000b".IndexOf("\u0000", StringComparison.Ordinal)} {new SortedDictionary<string, int> { ["b"] = 1, ["A"] = 2 }.First().Key}");
    }
}
