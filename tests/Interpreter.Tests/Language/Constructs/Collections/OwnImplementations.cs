// collections and enumerables of one's own through the library

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var ring = new Ring(3);
        Say($"{ring.Count} {ring[1]} {string.Join(",", ring)} {ring.Last()} {ring.ToList().Count} {string.Join(",", ring.Select(number => number * 2).Reverse())} {new List<int>(ring).Count}");
        int[] spread = [.. ring, 9];
        Say($"{spread.Length} {ring is IEnumerable<int>} {string.Join(",", ring.Concat(ring).Distinct())}");
    }
}

sealed class Ring(int size) : IReadOnlyList<int>
{
    public int Count => size;

    public int this[int index] => index * 10;

    public IEnumerator<int> GetEnumerator()
    {
        for (var i = 0; i < size; i++) yield return this[i];
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
