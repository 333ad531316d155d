// `^1` and ranges over arrays, text, lists and types of one's own

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int[] numbers = [0, 1, 2, 3, 4];
        List<int> list = [5, 6, 7];
        var text = "abcdef";
        Index last = ^1;
        Range middle = 1..^1;
        Say($"{numbers[^1]} {numbers[last]} {string.Join("", numbers[1..3])} {string.Join("", numbers[middle])} {numbers[..].Length} {list[^2]}");
        Say($"{text[^1]} {text[1..3]} {text[..^2]} {text[3..]} {text[middle]}");
        Say($"{middle} {last} {last.GetOffset(5)} {new Own()[^2]} {new Own()[1..^1]}");
        var start = 2;
        Say($"{text[start..(start + 2)]} {numbers[^start]}");
    }
}

sealed class Own
{
    public int Length => 10;

    public int this[int place] => place * 100;

    public string Slice(int from, int length) => $"{from}+{length}";
}
