// arrays: sizes, initialisers, jagged, many dimensions, defaults, copies

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var numbers = new int[3];
        numbers[1] = 5;
        int[] given = { 1, 2, 3 };
        var inferred = new[] { 1.5, 2 };
        var texts = new string?[2];
        int[][] jagged = [[1], [2, 3]];
        var grid = new int[2, 3];
        grid[1, 2] = 9;
        int[,] square = { { 1, 2 }, { 3, 4 } };
        Say($"{string.Join(",", numbers)} {given.Length} {inferred[1]} {texts[0] ?? "null"} {jagged[1][1]} {grid[1, 2]} {grid.Length} {grid.GetLength(1)} {square[1, 0]}");
        foreach (var cell in square) Say($"{cell}");
        var copy = given.ToArray();
        copy[0] = 9;
        var same = given;
        same[1] = 8;
        Say($"{given[0]} {given[1]} {Array.IndexOf(given, 3)} {given is [1, ..]}");
        Array.Reverse(given);
        Array.Sort(copy);
        Say($"{string.Join(",", given)} {string.Join(",", copy)}");
    }
}
