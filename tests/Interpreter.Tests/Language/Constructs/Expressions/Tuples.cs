// tuples: names, equality, nesting, deconstruction, swapping, in collections and as keys

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var pair = (Name: "a", Count: 2);
        (string, int) unnamed = pair;
        Say($"{pair.Name} {pair.Item2} {unnamed == pair} {pair == ("a", 2)} {pair != ("b", 2)} {pair} {(1, (2, "x"))}");
        var (x, y) = (1, 2);
        (x, y) = (y, x);
        Say($"{x} {y}");
        string name;
        (name, var rest) = pair;
        Say($"{name} {rest}");
        var ((deep, _), last) = ((1, 2), 3);
        Say($"{deep} {last}");
        var prices = new Dictionary<(string, int), decimal> { [("a", 1)] = 1.5m };
        Say($"{prices[("a", 1)]} {prices.ContainsKey(("a", 2))}");
        var copy = pair;
        copy.Count++;
        Say($"{pair.Count} {copy.Count}");
        var list = new List<(int Left, int Right)> { (1, 2), (3, 4) };
        foreach (var (left, right) in list) Say($"{left + right}");
        Say($"{list.Max()} {(1, 2).CompareTo((1, 3))} {(1, 2).Equals((1, 2))} {(1, "b", 2.5m, 'd', true, 6, 7, 8, 9)}");
        var (q, r) = DivRem(17, 5);
        Say($"{q} {r}");
    }

    private static (int Quotient, int Remainder) DivRem(int a, int b) => (a / b, a % b);
}
