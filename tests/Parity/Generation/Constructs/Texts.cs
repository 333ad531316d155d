namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Text: interpolation, literals, methods, building.</summary>
internal static class Texts
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("interpolation with formats", """
            show text $"{@int:D4}|{@int:X}|{@decimal:0.00}|{@double:F2}|{@long:N0}|{@int:+0;-0;zero}|{0.256:P1}|{@int:x8}|{1234.5:E2}"
            """),
        new("interpolation with alignment", """
            show text $"[{@text,12}][{@text,-12}][{@int,6:D3}][{@bool,-7}][{'c',3}]"
            """),
        new("interpolation within interpolation", """
            show text $"a {$"b {@int} {(@bool ? $"c{@digit}" : "d")}"} {{braces}} {string.Join(",", @ints.Select(n => $"<{n}>"))}"
            """),
        new("raw and verbatim text", "var $json = $$\"\"\"\n    {\"a\": {{@int}}, \"b\": \"{@word}\"}\n      second\n    \"\"\";\nshow text $json\nshow text @\"c:\\dir\\\" + @lit + $@\"{@int}\\\"\"x\"\"\" + \"\\t\\u00e9\\\\\""),
        new("text methods", """
            var $t = @text + "  abc-def ";
            show text $"{$t.Trim().ToUpperInvariant()} {$t.IndexOf('b')} {$t.LastIndexOf("e", StringComparison.Ordinal)} {$t.Contains("abc")} {$t.StartsWith('a')} {$t.EndsWith("def ", StringComparison.Ordinal)} {$t.Substring($t.Length - 4, 3)} {$t.Remove(1)} {$t.Insert(0, ">")} {$t.TrimStart()}|{$t.TrimEnd('f', ' ')}"
            """),
        new("splitting and joining", """
            var $parts = "@word,@word;;x , y".Split(',', ';');
            show text string.Join("|", $parts) + "a b  c".Split(' ', StringSplitOptions.RemoveEmptyEntries).Length + string.Join('-', "k=v=w".Split('=', 2)) + string.Concat(@texts)
            """),
        new("stringbuilder", """
            var $builder = new System.Text.StringBuilder("start");
            for (var $i = 0; $i < @small; $i++) $builder.Append($i).Append(',').AppendLine(@text);
            $builder.Append($"[{@int:D3}]").AppendJoin("+", @ints).Insert(0, '>').Replace("a", "A");
            $builder.Length -= 1;
            $builder[0] = '<';
            show text $builder.ToString().Replace("\r", "", StringComparison.Ordinal)
            show int $builder.Length
            """),
        new("comparing text", """
            show text $"{string.CompareOrdinal(@lit, @lit) < 0} {string.Equals(@lit, "AMBER", StringComparison.OrdinalIgnoreCase)} {"b".CompareTo("a")} {string.Compare(@lit, "DELTA", StringComparison.OrdinalIgnoreCase) > 0} {"x" == $"{'x'}"} {StringComparer.OrdinalIgnoreCase.Equals("Q", "q")}"
            """),
        new("characters", """
            char $c = @char;
            $c++;
            var $next = (char)($c + 1);
            show text $"{$c}{$next} {(int)$c} {$c - 'a'} {char.IsLetterOrDigit($c)} {char.ToUpperInvariant($next)} {char.IsWhiteSpace(' ')} {(char)0x41} {'a' + 'b'} {"" + 'a' + 'b'} {char.GetNumericValue('7')}"
            """),
        new("text from letters", """
            show text new string(@text.Where(char.IsLetter).Reverse().ToArray()) + string.Concat(@text.Select(c => (char)(c ^ 1))) + new string([.. "abc"]) + string.Join("", @text.OrderBy(c => c).Distinct())
            """),
        new("parsing", """
            show text $"{int.Parse("12") + @digit} {double.Parse("2.5", System.Globalization.CultureInfo.InvariantCulture)} {bool.Parse("True")} {int.TryParse(@lit, out var $n)} {$n} {decimal.TryParse("1.50", System.Globalization.CultureInfo.InvariantCulture, out var $d)} {$d} {Convert.ToInt32("ff", 16)} {long.Parse("-7")}"
            """),
        new("numbers as text with a culture", """
            show text @int.ToString("N2", System.Globalization.CultureInfo.InvariantCulture) + @double.ToString(System.Globalization.CultureInfo.InvariantCulture) + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{@decimal} {@int,5}") + FormattableString.Invariant($"{@double:0.0}")
            """),
        new("format with an array of arguments", """
            object[] $arguments = [@int, @lit, @bool];
            show text string.Format("{0:D3}-{1,8}-{2}-{0}", $arguments) + string.Format("{0}{1}", @lit, @int)
            """),
        new("times and dates", """
            var $date = new DateTime(2026, 3, 1).AddDays(@digit);
            var $span = TimeSpan.FromMinutes(@num) + Hours(@small);
            show text $"{$date:yyyy-MM-dd} {$date.DayOfWeek} {$span} {$span.TotalHours:0.0} {new DateOnly(2027, 1, 31).AddMonths(1):O} {Date.Parse("2027-03-31").AddDays(@digit)}"
            """),
        new("concatenation of anything", """
            object? $nothing = null;
            string? $none = null;
            show text "a" + 1 + 2.5 + 'c' + true + $nothing + $none + 3m + (1 + 2) + @int + null + EnvironmentKind.Test
            """),
        new("nullable text", """
            string? $maybe = @bool ? @text : null;
            $maybe ??= @lit;
            string? $other = @bool ? null : @lit;
            show text $"{$maybe} {$other?.Length} {$other?.ToUpperInvariant() ?? "none"} {$other?[0]} {($other ?? $maybe).Length} {string.IsNullOrWhiteSpace($other)}"
            """),
    ];
}
