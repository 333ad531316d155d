// collection expressions and spreads into arrays, lists, sets, interfaces and immutable collections

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int[] array = [1, 2];
        List<int> list = [0, .. array, 3, .. array.Where(number => number > 1)];
        IEnumerable<string> sequence = ["a", .. Letters()];
        IReadOnlyList<int> readOnly = [.. list, 9];
        ICollection<int> collection = [1];
        IList<int> changing = [.. array];
        HashSet<int> set = [.. list, 1, 1];
        System.Collections.Immutable.ImmutableArray<int> fixedArray = [.. array, 7];
        int[] empty = [];
        changing.Add(8);
        Say($"{string.Join(",", list)} {string.Join(",", sequence)} {readOnly.Count} {collection.Count} {string.Join(",", changing)} {set.Count} {fixedArray[2]} {empty.Length}");
        Sum([1, 2, .. list]);
        int[][] rows = [[1], [2, 3]];
        Say($"{rows.Sum(row => row.Length)} {((IEnumerable<int>)[.. "abc".Select(letter => letter - 'a')]).Last()}");
    }

    private static IEnumerable<string> Letters()
    {
        yield return "b";
        yield return "c";
    }

    private static void Sum(params int[] numbers) => Say($"{numbers.Sum()}");
}
