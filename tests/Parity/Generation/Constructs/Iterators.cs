namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Iterators and what is lazy: when side effects happen.</summary>
internal static class Iterators
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("iterator", """
            show ints $Count(@digit, @small).ToList()
            """) { Members = """
                private static IEnumerable<int> $Count(int from, int steps)
                {
                    for (var i = 0; i < steps; i++)
                    {
                        if (i == 3) yield break;
                        yield return from + i * i;
                    }

                    yield return -1;
                }
            """ },
        new("lazy iterator and the order of effects", """
            var $log = new List<string>();
            IEnumerable<int> $Numbers()
            {
                $log.Add("begin");
                for (var i = 0; i < 4; i++)
                {
                    $log.Add($"give {i}");
                    yield return i;
                }

                $log.Add("end");
            }

            var $query = $Numbers().Where(n => n % 2 == @digit % 2).Select(n => { $log.Add($"map {n}"); return n * 3; });
            $log.Add("made");
            foreach (var $n in $query.Take(@small - 1)) $log.Add($"use {$n}");
            show texts $log
            """),
        new("iterator with finally", """
            var $log = new List<string>();
            foreach (var $item in $Guarded($log))
            {
                $log.Add($"use {$item}");
                if ($item == @small) break;
            }

            show texts $log
            """) { Members = """
                private static IEnumerable<int> $Guarded(List<string> log)
                {
                    try
                    {
                        log.Add("open");
                        for (var i = 1; i < 5; i++) yield return i;
                    }
                    finally
                    {
                        log.Add("close");
                    }
                }
            """ },
        new("endless iterator cut short", """
            show text string.Join(" ", $Powers(@small).TakeWhile(power => power < 5_000))
            show int $Powers(2).Skip(@digit).First()
            """) { Members = """
                private static IEnumerable<int> $Powers(int of)
                {
                    var power = 1;
                    while (true)
                    {
                        yield return power;
                        power = unchecked(power * of);
                    }
                }
            """ },
        new("recursive iterator over a tree", """
            var $tree = new $Node("root", [new $Node(@lit, []), new $Node("b", [new $Node(@lit, [])])]);
            show text string.Join(">", $tree.Walk().Select(step => $"{step.Depth}{step.Node.Name}"))
            """) { Types = """
            internal sealed record $Node(string Name, IReadOnlyList<$Node> Children)
            {
                public IEnumerable<($Node Node, int Depth)> Walk(int depth = 0)
                {
                    yield return (this, depth);
                    foreach (var inner in Children.SelectMany(child => child.Walk(depth + 1))) yield return inner;
                }
            }
            """ },
        new("iterator asked twice", """
            var $asked = 0;
            IEnumerable<int> $Ask() { $asked++; yield return @int; yield return $asked; }
            var $sequence = $Ask();
            show text $"{$sequence.Last()} {$sequence.Last()} {$sequence.Count()} {$asked}"
            """),
        new("enumerator by hand", """
            var $line = "";
            using (var $walker = $Pairs().GetEnumerator())
            {
                while ($walker.MoveNext()) $line += $"[{$walker.Current.Item1}{$walker.Current.Item2}]";
            }

            show text $line
            """) { Members = """
                private static IEnumerable<(int, char)> $Pairs()
                {
                    foreach (var digit in new[] { 1, 2 })
                    foreach (var letter in "xy")
                        yield return (digit, letter);
                }
            """ },
        new("query that sees later changes", """
            var $source = new List<int> { @int, @digit };
            var $limit = 3;
            var $query = $source.Where(n => n > $limit).Select(n => n + $limit);
            var $before = string.Join(",", $query);
            $source.Add(50);
            $limit = 10;
            show text $"{$before} then {string.Join(",", $query)}"
            """),
        new("elements made by a lazy query", """
            var $made = new[] { "red", "blue", "green" }.Select(colour => new ExternalSystem($"{colour}-$x") { Description = @text });
            if (@bool) $made = $made.Skip(1);
            foreach (var $system in $made.ToList()) web.Calls($system).Over(@lit);
            """),
    ];
}
