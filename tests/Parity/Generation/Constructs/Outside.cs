namespace AiFactory.Parity.Generation.Constructs;

/// <summary>What a model should do without: not followed by design. Never part of a generated program; tried alone, it must be said to be unknown, or be right.</summary>
internal static class Outside
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("ref local and ref return", """
            var $cells = new[] { 1, 2, 3 };
            ref var $cell = ref $cells[1];
            $cell += @digit;
            $Last($cells) = @int;
            show text string.Join(",", $cells)
            """) { Members = """
                private static ref int $Last(int[] cells) => ref cells[^1];
            """ },
        new("regular expressions", """
            show text System.Text.RegularExpressions.Regex.Replace(@text, "[aeiou]+", "_") + System.Text.RegularExpressions.Regex.IsMatch(@lit, "^[a-d]") + System.Text.RegularExpressions.Regex.Match("a12b", "[0-9]+").Value
            """),
        new("spans", """
            ReadOnlySpan<char> $span = @text.AsSpan();
            var $count = 0;
            foreach (var $letter in $span) $count += $letter;
            Span<int> $numbers = [1, @digit, 3];
            $numbers[0] = 7;
            show text $"{$count} {$span.Length} {$numbers[0] + $numbers[^1]}"
            """),
        new("functions of the machine", """
            show int System.Numerics.BitOperations.PopCount((uint)Common.Wrap(@int, 255))
            show text System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(@lit)) + Convert.ToBase64String(new byte[] { 1, 2, @digit })
            """),
        new("arithmetic of any number type", """
            show text $"{$Sum(1, 2, @digit)} {$Sum(1.5m, 2m)}"
            """) { Members = """
                private static T $Sum<T>(params T[] items) where T : System.Numerics.INumber<T>
                {
                    var sum = T.Zero;
                    foreach (var item in items) sum += item;
                    return sum;
                }
            """ },
        new("waiting", """
            var $task = Task.FromResult(@int);
            show int $task.Result
            """),
        new("names of types", """
            show text typeof($Named).Name + new $Named().GetType().Name + typeof(List<int>).Name
            """) { Types = """
            internal sealed class $Named;
            """ },
        new("the clock and chance", """
            var $now = DateTime.UtcNow.Year > 2000;
            var $chance = new Random(7).Next(10) >= 0;
            show bool $now && $chance && Guid.NewGuid() != Guid.Empty
            """),
        new("pointers of the stack", """
            Span<int> $cells = stackalloc int[3];
            $cells[1] = @int;
            show int $cells[1]
            """),
    ];
}
