namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Loops, branches, jumps.</summary>
internal static class ControlFlow
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("for", """
            var $sum = @int;
            for (var $i = @digit; $i < @num; $i += @small)
            {
                if ($i % 7 == @digit) continue;
                if ($i > 60 && @bool) break;
                $sum = $sum * ⟦3¦5¦31⟧ + $i;
            }
            show int $sum
            """),
        new("for with two variables", """
            var $pairs = "";
            for (int $i = 0, $j = @small; $i < $j; $i++, $j--) $pairs += $"{$i}{$j} ";
            show text $pairs
            """),
        new("for without parts", """
            var $n = @digit;
            for (;;)
            {
                if ($n > @num) break;
                $n += @small;
            }
            show int $n
            """),
        new("foreach over an array", """
            var $total = 0;
            foreach (var $item in new[] { @int, @int, @int }) $total = unchecked($total * 17 + $item);
            show int $total
            """),
        new("foreach over text", """
            var $found = 0;
            foreach (var $letter in @text)
            {
                if ($letter is ⟦'a' or 'e' or 'i'¦>= 'a' and <= 'm'¦not 'e'⟧) $found++;
            }
            show int $found
            """),
        new("foreach with deconstruction", """
            var $lines = new List<string>();
            foreach (var ($name, $size) in new[] { (@lit, @int), (@lit, @int) }) $lines.Add($"{$name}={$size}");
            foreach (var ($key, $value) in new Dictionary<string, int> { [@lit + "1"] = @int, [@lit + "2"] = @digit }) $lines.Add($"{$key}:{$value}");
            show texts $lines
            """),
        new("foreach that makes elements", """
            foreach (var $name in new[] { "north", "south", "west" }.Take(@small - 1))
            {
                var $account = new StorageAccount($"{$name}-$x") { Replication = $name == "north" ? Replication.Gzrs : Replication.Lrs, Why = @text };
                if ($name.Length > 4) web.Reads($account);
            }
            """),
        new("while", """
            var $left = 100 + Common.Wrap(@int, 50);
            var $steps = 0;
            while ($left > 1)
            {
                $left = $left % 2 == 0 ? $left / 2 : $left - @small;
                if (++$steps > 40) break;
            }
            show text $"{$left} after {$steps}"
            """),
        new("do", """
            var $rounds = 0;
            var $value = @int;
            do
            {
                $value ^= $rounds << 2;
            }
            while (++$rounds < @small);
            show int $value
            """),
        new("nested loops with break and continue", """
            var $cells = new List<string>();
            for (var $row = 0; $row < @small; $row++)
            {
                foreach (var $column in Enumerable.Range(0, 4))
                {
                    if ($column == $row) continue;
                    if ($column * $row > 4) break;
                    $cells.Add($"{$row}.{$column}");
                }
            }
            show texts $cells
            """),
        new("if with else", """
            string $size;
            if (@int > @num) $size = "large";
            else if (@bool) $size = @text;
            else $size = "small";
            show text $size
            """),
        new("goto", """
            var $tries = 0;
            $again:
            $tries++;
            if ($tries < @small) goto $again;
            show int $tries
            """),
        new("switch statement", """
            int $level;
            switch (Common.Wrap(@int, 5))
            {
                case 0:
                case 1:
                    $level = @digit;
                    break;
                case 2 when @bool:
                    $level = 20;
                    break;
                case 3:
                    goto default;
                case var $other when $other == 4:
                    $level = -$other;
                    break;
                default:
                    $level = @num;
                    break;
            }
            show int $level
            """),
        new("switch on text", """
            var $kind = "none";
            switch (@lit)
            {
                case "amber" or "basalt" or "cedar": $kind = "a"; goto case "fjord";
                case "fjord": $kind += "f"; break;
                case { Length: > 6 }: $kind = "long"; break;
                case ['h', ..]: $kind = "h"; break;
                default: $kind = @text; break;
            }
            show text $kind
            """),
        new("early return", """
            show text $Grade(@int)
            """) { Members = """
                private static string $Grade(int value)
                {
                    if (value < 0) return "negative";
                    for (var i = 0; i < value; i++)
                    {
                        if (i * i >= value) return $"root {i}";
                    }

                    return "zero";
                }
            """ },
        new("conditional and short circuit", """
            var $calls = 0;
            bool $Ask(bool answer) { $calls++; return answer; }
            var $all = $Ask(@bool) && $Ask(@bool) || $Ask(@bool);
            var $any = $Ask(true) | $Ask(@bool) & $Ask(false);
            show text $"{$all} {$any} {$calls}"
            """),
        new("assignment as a value", """
            int $a, $b;
            $a = $b = @int;
            var $c = ($a += 3) * 2 + $a++ - --$b;
            show text $"{$a} {$b} {$c}"
            """),
        new("using of one's own", """
            var $log = new List<string>();
            using (new $Scope($log, "outer"))
            {
                using var $inner = new $Scope($log, @lit);
                $log.Add("work");
            }
            show texts $log
            """) { Types = """
            internal sealed class $Scope : IDisposable
            {
                private readonly List<string> _log;
                private readonly string _name;
                public $Scope(List<string> log, string name) { _log = log; _name = name; log.Add("open " + name); }
                public void Dispose() => _log.Add($"close {_name}");
            }
            """ },
        new("lock and block", """
            var $gate = new object();
            var $under = 0;
            lock ($gate)
            {
                var $inner = @int;
                { $under = $inner + 1; }
            }
            show int $under
            """),
    ];
}
