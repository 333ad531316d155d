// `+=` and its kin on locals, fields, properties, indexers, elements; increments before and after

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var number = 10;
        number += 5;
        number -= 1;
        number *= 3;
        number /= 4;
        number %= 7;
        number <<= 3;
        number >>= 1;
        number |= 1;
        number &= 0b1101;
        number ^= 2;
        Say($"{number} {number++} {++number} {number--} {--number}");
        var array = new[] { 1, 2, 3 };
        var at = 0;
        array[at++] += 10;
        array[at++] *= 10;
        Say($"{string.Join(",", array)} {at}");
        var counts = new Dictionary<string, int> { ["a"] = 1 };
        counts["a"] += 4;
        counts["a"]++;
        Say($"{counts["a"]}");
        var box = new Box();
        box.Value += 2;
        box.Value++;
        box.Field -= 3;
        Box.Shared += "s";
        Say($"{box.Value} {box.Field} {Box.Shared}");
        byte small = 250;
        small += 10;
        Say($"{small}");
        string text = "a";
        text += 1;
        text += 'c';
        text += null;
        Say(text);
        char letter = 'a';
        letter++;
        letter += (char)1;
        Say($"{letter}");
    }
}

sealed class Box
{
    public static string Shared = "shared";
    public int Field;

    public int Value { get; set; } = 5;
}
