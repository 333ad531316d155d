// `Deconstruct` of one's own, by extension, of records and of pairs, also in patterns and `foreach`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var (width, height) = new Size(3, 4);
        var (year, month) = new TimeSpan(3, 4, 5);
        var (key, value) = new KeyValuePair<string, int>("k", 1);
        var (first, (second, third)) = new Point(1, new Size(2, 3));
        Say($"{width * height} {year} {month} {key} {value} {first} {second} {third}");
        if (new Size(3, 0) is (3, var flat)) Say($"{flat}");
        foreach (var (w, h) in new[] { new Size(1, 1), new Size(2, 2) }) Say($"{w}{h}");
        int a = 0;
        (a, _) = new Size(9, 8);
        Say($"{a}");
    }
}

sealed class Size(int width, int height)
{
    public void Deconstruct(out int w, out int h) => (w, h) = (width, height);
}

sealed record Point(int Place, Size Size);

static class Extensions
{
    public static void Deconstruct(this TimeSpan span, out int hours, out int minutes) => (hours, minutes) = (span.Hours, span.Minutes);
}
