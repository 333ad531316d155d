// tuples of more than seven parts, and tuples in generic types

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var long9 = (1, 2, 3, 4, 5, 6, 7, 8, "nine");
        var (a, _, _, _, _, _, _, h, i) = long9;
        Say($"{a} {h} {i} {long9.Item8} {long9.Item9} {long9} {long9 == (1, 2, 3, 4, 5, 6, 7, 8, "nine")}");
        Func<int, (int Twice, int Square)> both = x => (x * 2, x * x);
        Say($"{both(3).Square} {new[] { 1, 2 }.Select(x => (x, Text: $"t{x}")).ToDictionary(pair => pair.x, pair => pair.Text)[2]} {new List<(string Name, (int Low, int High) Range)> { ("a", (1, 2)) }[0].Range.High}");
    }
}
