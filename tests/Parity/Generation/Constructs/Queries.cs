namespace AiFactory.Parity.Generation.Constructs;

/// <summary>LINQ as methods and as query syntax.</summary>
internal static class Queries
{
    private const string Items = """
        $Item[] $items = [new(@lit, @int, "eu"), new(@lit, @digit, "us"), new(@lit, @num, "eu"), new(@lit, @small, "asia")];
        """;

    private const string ItemType = """
        internal sealed record $Item(string Name, int Size, string Region);
        """;

    public static IReadOnlyList<Construct> All { get; } =
    [
        Over("query syntax", """
            var $query = from item in $items where item.Size > @small let twice = item.Size * 2 orderby item.Region descending, twice select $"{item.Name}{twice}";
            show text string.Join(",", $query)
            """),
        Over("query syntax with group", """
            var $query = from item in $items group item.Size by item.Region into sizes orderby sizes.Key select (sizes.Key, Sum: sizes.Sum(size => size % 1000), sizes.First());
            show text string.Join(";", $query)
            """),
        Over("query syntax with join", """
            (string Code, string Text)[] $regions = [("eu", @lit), ("us", "America")];
            var $query = from item in $items join region in $regions on item.Region equals region.Code select item.Name + region.Text;
            var $left = from item in $items join region in $regions on item.Region equals region.Code into found from one in found.DefaultIfEmpty(("-", "nowhere")) select item.Size + one.Item2;
            show text string.Join(",", $query) + string.Join(",", $left)
            """),
        Over("query syntax with two sources", """
            var $query = from item in $items from letter in item.Name.Take(2) where letter != 'a' select letter.ToString() + item.Size;
            show text string.Concat($query)
            """),
        Over("where, select, orderby", """
            show text string.Join(",", $items.Where(item => item.Region != @lit && item.Size < 90).OrderByDescending(item => item.Size).ThenBy(item => item.Name, StringComparer.Ordinal).Select(item => item.Name))
            """),
        Over("select with index", """
            show text string.Join(",", $items.Select((item, index) => $"{index}:{item.Name}").Where((text, index) => index != @small - 2))
            """),
        Over("groupby", """
            var $groups = $items.GroupBy(item => item.Region).ToDictionary(group => group.Key, group => group.Select(item => item.Size).ToList());
            show text string.Join(" ", $groups.Select(pair => $"{pair.Key}={string.Join("+", pair.Value)}"))
            show text string.Join(" ", $items.GroupBy(item => item.Size % 2 == 0, item => item.Name, (even, names) => $"{even}{names.Count()}"))
            """),
        Over("tolookup", """
            var $lookup = $items.ToLookup(item => item.Region, item => item.Name);
            show text $"{$lookup["eu"].Count()} {$lookup["none"].Any()} {string.Join(",", $lookup.Select(group => group.Key))}"
            """),
        Over("join and zip", """
            show text string.Join(",", $items.Join(@texts, item => item.Name, text => text, (item, text) => text + item.Size))
            show text string.Join(",", $items.Zip(@ints, (item, number) => $"{item.Region}{number}")) + string.Join("", $items.Select(item => item.Size).Zip([1, 2]))
            """),
        Over("aggregate", """
            show int $items.Aggregate(@int, (sum, item) => unchecked(sum * 31 + item.Size))
            show text $items.Select(item => item.Name).Aggregate((left, right) => left.Length > right.Length ? left : right) + $items.Aggregate("", (text, item) => text + item.Region[0], text => text.ToUpperInvariant())
            """),
        Over("selectmany", """
            show text string.Concat($items.SelectMany(item => item.Region, (item, letter) => $"{letter}{item.Size % 3}"))
            show int $items.SelectMany(item => Enumerable.Repeat(item.Size, @small)).Count()
            """),
        Over("first, last, single", """
            show text $"{$items.First(item => item.Region == "eu").Name} {$items.Last().Name} {$items.FirstOrDefault(item => item.Size > 10_000)?.Name ?? "none"} {$items.Single(item => item.Region == "asia").Size} {$items.ElementAtOrDefault(9) is null} {$items.ElementAt(^1).Size}"
            """),
        Over("sums and extremes", """
            show text $"{$items.Max(item => item.Size)} {$items.Min(item => item.Name)} {$items.MaxBy(item => item.Size)!.Name} {$items.Average(item => (double)item.Size):0.000} {$items.Sum(item => (long)item.Size)} {$items.Count(item => item.Size > 5)}"
            """),
        Over("any, all, contains", """
            show text $"{$items.Any(item => item.Size == @digit)} {$items.All(item => item.Name.Length > 2)} {$items.Select(item => item.Region).Contains("us")} {$items.Contains($items[1] with { })}"
            """),
        Over("distinct and sets", """
            var $names = $items.Select(item => item.Name);
            show text string.Join(",", $names.Distinct()) + "|" + string.Join(",", $names.Union(@texts)) + "|" + string.Join(",", $names.Except(@texts)) + "|" + string.Join(",", $names.Intersect([@lit, @lit]))
            show int $items.DistinctBy(item => item.Region).Count()
            """),
        Over("skip, take, chunk", """
            show text string.Join(",", $items.Skip(1).Take(@small).Select(item => item.Size)) + string.Join("/", $items.Select(item => item.Size).Chunk(3).Select(part => string.Join("+", part)))
            show text string.Join(",", $items.SkipWhile(item => item.Size > 20).TakeLast(2).Select(item => item.Name)) + $items.SkipLast(@small).Count()
            """),
        Over("concat, append, reverse", """
            show text string.Join(",", $items.Select(item => item.Size).Append(@int).Prepend(@digit).Concat(@ints).Reverse())
            """),
        new("ranges and repeats", """
            show ints Enumerable.Range(@digit, @small).Concat(Enumerable.Repeat(@int, 2)).ToArray()
            show int Enumerable.Empty<int>().DefaultIfEmpty(@int).First()
            """),
        new("casts in queries", """
            object[] $mixed = [@int, @lit, 4, @decimal, "x"];
            show text string.Join(",", $mixed.OfType<int>()) + string.Concat($mixed.OfType<string>().Cast<object>())
            """),
        new("sequence equality", """
            show bool @ints.SequenceEqual(@ints)
            show bool new[] { 1, 2 }.SequenceEqual(Enumerable.Range(1, @small - 1))
            """),
        new("order of numbers and texts", """
            show text string.Join(",", @ints.Order()) + string.Join(",", @texts.OrderDescending(StringComparer.Ordinal))
            show text string.Join(",", @ints.OrderBy(n => n % 3).ThenByDescending(n => n))
            """),
        Over("todictionary and tohashset", """
            var $byName = $items.Select((item, index) => (Key: item.Name + index, item)).ToDictionary(pair => pair.Key, pair => pair.item.Size);
            show text string.Join(";", $byName.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}{pair.Value}"))
            show int $items.Select(item => item.Region).ToHashSet().Count
            """),
        Over("grouping by a key of several parts", """
            show text string.Join(" ", $items.GroupBy(item => new { item.Region, Odd = item.Size % 2 }).Select(group => $"{group.Key.Region}{group.Key.Odd}{group.Count()}"))
            show text string.Join(" ", $items.GroupBy(item => (item.Region, item.Size > 9)).Select(group => group.Key))
            """),
        new("aggregateby, countby, index", """
            show text string.Join(" ", @texts.CountBy(text => text.Length).Select(pair => $"{pair.Key}x{pair.Value}"))
            show text string.Join(" ", @texts.Index().Select(pair => $"{pair.Index}{pair.Item}"))
            """),
    ];

    /// <summary>A query over rows of a record type.</summary>
    private static Construct Over(string name, string body) => new(name, Items + "\n" + body) { Types = ItemType };
}
