// a collection of one's own made by a collection expression
// said: collection

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Bag bag = [1, 2, 3];
        Say($"{bag.Count}");
    }
}

[System.Runtime.CompilerServices.CollectionBuilder(typeof(Bag), nameof(Create))]
sealed class Bag(int[] items) : IEnumerable<int>
{
    public int Count => items.Length;

    public static Bag Create(ReadOnlySpan<int> items) => new(items.ToArray());

    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)items).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
