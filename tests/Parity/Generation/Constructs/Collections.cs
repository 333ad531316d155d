namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Collections, collection expressions, ranges.</summary>
internal static class Collections
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("collection expressions with spreads", """
            int[] $some = [@int, @digit];
            List<int> $all = [0, .. $some, .. @ints, .. @bool ? $some : [], @int];
            IReadOnlyList<string> $texts = [.. $all.Select(n => $"n{n}"), @lit];
            show ints $all
            show text string.Join("", $texts.Take(3))
            """),
        new("collection expressions of many types", """
            HashSet<string> $set = [@lit, "a", @lit];
            IEnumerable<int> $sequence = [@int, 2];
            ICollection<char> $letters = [.. @text];
            (int, string)[] $pairs = [(1, @lit), (@digit, "b")];
            show text $"{$set.Contains("a")} {$sequence.First()} {$letters.Count} {$pairs[^1]}"
            """),
        new("ranges and indices from the end", """
            var $array = Enumerable.Range(@digit, 8).ToArray();
            var $middle = $array[@small..^1];
            Index $at = ^2;
            Range $range = ..3;
            show text $"{$array[^1]} {string.Join(",", $middle)} {$array[$at]} {string.Join(",", $array[$range])} {$array[^3..].Length} {"abcdefgh"[2..^@small]} {"abc"[^1]}"
            """),
        new("arrays", """
            var $cells = new int[@small + 1];
            for (var $i = 0; $i < $cells.Length; $i++) $cells[$i] = $i * @digit;
            $cells[0] += 5;
            $cells[^1]--;
            Array.Reverse($cells);
            show text string.Join(",", $cells) + Array.IndexOf($cells, 5) + $cells.Length
            """),
        new("arrays of arrays", """
            int[][] $rows = [[1, @int], [], [@digit, 4, 5]];
            $rows[1] = new[] { 9 };
            show text string.Join("|", $rows.Select(row => string.Join(",", row)))
            """),
        new("arrays of two dimensions", """
            var $grid = new int[2, 3];
            for (var $r = 0; $r < $grid.GetLength(0); $r++)
            for (var $c = 0; $c < $grid.GetLength(1); $c++)
                $grid[$r, $c] = $r * 10 + $c + @digit;
            var $sum = 0;
            foreach (var $cell in $grid) $sum = $sum * 3 + $cell;
            show int $sum
            show int $grid[1, 2]
            """),
        new("list", """
            var $list = new List<int>(@ints);
            $list.Add(@int);
            $list.Insert(0, @digit);
            $list.AddRange([7, 8]);
            $list.Remove(7);
            $list.RemoveAt($list.Count - 1);
            $list.RemoveAll(n => n == 3);
            $list[0] *= 2;
            show text $"{string.Join(",", $list)} {$list.Count} {$list.IndexOf(@digit)} {$list.Find(n => n > 5)} {$list.Exists(n => n < 0)} {string.Join(",", $list.GetRange(0, 1))}"
            """),
        new("sorting a list", """
            var $list = new List<string> { @lit, @lit, "mm", "Z" };
            $list.Sort(StringComparer.Ordinal);
            var $byLength = $list.ToArray();
            Array.Sort($byLength, (left, right) => left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left, right));
            show text string.Join(",", $list) + "/" + string.Join(",", $byLength)
            """),
        new("dictionary", """
            var $map = new Dictionary<string, int> { ["a"] = @int, [@lit] = 2 };
            $map["a"] += 3;
            $map.TryAdd("a", 100);
            $map["new"] = $map.GetValueOrDefault("none", @digit) + ($map.TryGetValue("a", out var $found) ? $found : 0);
            var $removed = $map.Remove("zzz");
            show text string.Join(";", $map.Select(pair => $"{pair.Key}={pair.Value}")) + $removed + $map.ContainsKey("b") + $map.Keys.Count + $map.Values.Max()
            """),
        new("dictionary of lists", """
            var $lists = new Dictionary<int, List<string>>();
            foreach (var $word in new[] { @lit, @lit, @lit, "xy" })
            {
                if (!$lists.TryGetValue($word.Length, out var $list)) $lists[$word.Length] = $list = [];
                $list.Add($word);
            }

            show text string.Join(" ", $lists.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}:{string.Join("+", pair.Value)}"))
            """),
        new("hashset", """
            var $set = new HashSet<int>(@ints) { @int };
            var $added = $set.Add(5) | $set.Add(5);
            $set.UnionWith([1, 2]);
            $set.ExceptWith(new[] { 2 });
            show text $"{$added} {$set.Count} {$set.Contains(1)} {$set.IsSupersetOf([1])} {$set.Order().First()} {$set.Overlaps([@digit])}"
            """),
        new("queue and stack", """
            var $queue = new Queue<int>(@ints);
            $queue.Enqueue(@int);
            var $stack = new Stack<string>();
            $stack.Push(@lit);
            $stack.Push("top");
            var $line = $"{$queue.Dequeue()}{$stack.Pop()}{$stack.Peek()}{$queue.Count}";
            while ($queue.TryDequeue(out var $next)) $line += $next;
            show text $line
            """),
        new("sorted collections", """
            var $sorted = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["m"] = @int, ["b"] = 2, [@lit] = 3 };
            var $set = new SortedSet<int>(@ints) { 4, @digit };
            show text $"{string.Join(",", $sorted.Keys)} {$sorted.First().Value} {string.Join(",", $set)} {$set.Min} {$set.GetViewBetween(0, 10).Count}"
            """),
        new("linked list and priority queue", """
            var $chain = new LinkedList<int>(@ints);
            $chain.AddFirst(@digit);
            $chain.AddLast(9);
            var $line = new PriorityQueue<string, int>();
            $line.Enqueue("late", 50);
            $line.Enqueue("soon", @small);
            show text $"{string.Join(",", $chain)} {$chain.First!.Next!.Value} {$line.Dequeue()}"
            """),
        new("read-only views", """
            var $inner = new List<string> { @lit };
            IReadOnlyList<string> $view = $inner.AsReadOnly();
            $inner.Add("more");
            IReadOnlyDictionary<string, int> $map = new Dictionary<string, int> { ["k"] = @int };
            show text $"{$view.Count} {$view[1]} {$map["k"]} {$map.Keys.Single()}"
            """),
        new("keys of one's own", """
            var $costs = new Dictionary<$Key, int> { [new("a", 1)] = @int, [new("b", 2)] = 3 };
            $costs[new("a", 1)]++;
            var $pairs = new Dictionary<(string, int), string> { [("x", @digit)] = @lit };
            show text $"{$costs.Count} {$costs[new $Key("a", 1)]} {$pairs.ContainsKey(("x", 3))} {$pairs.Values.First()}"
            """) { Types = """
            internal sealed record $Key(string Name, int Zone);
            """ },
        new("list functions with lambdas", """
            var $list = new List<int> { @int, @digit, 4 };
            var $text = "";
            $list.ForEach(n => $text += n + ";");
            show text $text + string.Join(",", $list.ConvertAll(n => $"<{n}>")) + $list.TrueForAll(n => n > -100) + $list.FindIndex(n => n == 4) + Array.Find($list.ToArray(), n => n > 1)
            """),
        new("immutable collections", """
            var $list = System.Collections.Immutable.ImmutableArray.Create(@int, @digit).Add(3);
            var $map = System.Collections.Immutable.ImmutableDictionary<string, int>.Empty.Add("a", @int).SetItem("a", 4);
            show text $"{string.Join(",", $list)} {$map["a"]}"
            """),
    ];
}
