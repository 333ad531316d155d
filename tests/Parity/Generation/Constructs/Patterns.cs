namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Patterns of every kind.</summary>
internal static class Patterns
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("switch expression", """
            var $word = Common.Wrap(@int, 9) switch { 0 => "none", 1 or 2 => "few", > 2 and < 6 => @text, var $n when $n % 2 == 0 => $"even {$n}", _ => "many" };
            show text $word
            """),
        new("type pattern", """
            object $box = Common.Wrap(@int, 4) switch { 0 => @int, 1 => @text, 2 => @decimal, _ => @bool };
            show text $box switch { int $i and > 10 => $"big {$i}", int => "int", string { Length: 0 } => "empty", string $s => $s + "!", decimal $d => $"{$d:0.0}", bool and true => "yes", _ => "other" }
            """),
        new("property pattern", """
            var $spec = new $Spec(@lit, @int, new $Place("eu", @digit));
            show text $spec switch { { Count: < 0 } => "less", { Where: { Zone: > 4, Region: "eu" } $place } => $"far {$place.Zone}", { Where.Zone: 2 or 3, Name: [var $first, ..] } => $"near {$first}", { Name.Length: var $length } => $"other {$length}" }
            """) { Types = """
            internal sealed record $Place(string Region, int Zone);
            internal sealed record $Spec(string Name, int Count, $Place Where);
            """ },
        new("positional pattern", """
            var $point = new $Point(Common.Wrap(@int, 3), @int);
            show text $point switch { (0, 0) => "origin", (0, var $y) => $"y{$y}", ( > 0, < 0) => "below", (X: 1, _) => "one", var ($a, $b) => $"{$a}/{$b}" }
            """) { Types = """
            internal readonly record struct $Point(int X, int Y);
            """ },
        new("list pattern", """
            var $items = new List<int> { Common.Wrap(@int, 3), 2, 3 }.Take(@small - 1).ToArray();
            show text $items switch { [] => "none", [0] => "zero", [1, 2] => "one two", [0, .., 3] => "ends", [var $head, .. var $rest] => $"{$head}+{$rest.Length}" }
            """),
        new("tuple pattern", """
            show text (Common.Wrap(@int, 2), @bool) switch { (0, true) => "zero yes", (0, _) => "zero", (_, false) => "one no", var ($n, $flag) => $"{$n}{$flag}" }
            """),
        new("is with designation", """
            object? $thing = @bool ? @text : null;
            var $length = $thing is string { Length: > 2 } $found ? $found.Length : -1;
            if ($thing is not string $other) $length -= 5;
            else $length += $other.Length;
            show int $length
            """),
        new("relational and logical patterns", """
            var $n = @int;
            show bool $n is -1 or (> 0 and < 10) or (>= 50 and not 60)
            show text $n is var $same && $same is not (1 or 2) ? "not one" : "one or two"
            """),
        new("null patterns", """
            string? $maybe = @bool ? null : @lit;
            show text $maybe is null ? "null" : $maybe is { } $some ? $some.ToUpperInvariant() : "never"
            """),
        new("patterns over one's own classes", """
            var $total = 0;
            $Shape[] $shapes = [new $Circle(@digit), new $Box(@digit, @small), new $Box(2, 2)];
            foreach (var $shape in $shapes) $total += $shape switch { $Circle { Radius: > 3 } $c => $c.Radius * 3, $Circle => 1, $Box ({ } $w, var $h) when $w == $h => $w * 100, $Box $b => $b.Width + $b.Height, _ => throw new InvalidOperationException("no shape") };
            show int $total
            """) { Types = """
            internal abstract class $Shape;
            internal sealed class $Circle(int radius) : $Shape { public int Radius { get; } = radius; }
            internal sealed class $Box(int width, int height) : $Shape
            {
                public int Width => width;
                public int Height => height;
                public void Deconstruct(out int first, out int second) => (first, second) = (width, height);
            }
            """ },
        new("patterns over elements", """
            Element $element = @bool ? who : @bool ? web : store;
            show text $element switch { Person { Name: var $name } => $"person {$name}", StorageAccount { Replication: Replication.Lrs or Replication.Zrs } $s => $"{$s.Replication}", StorageAccount => "store", AzureResource { Name.Length: > 2 } => "resource", _ => "other" }
            """),
        new("switch expression over environments", """
            show text env switch { { IsProduction: true } => "production", { Kind: EnvironmentKind.Test or EnvironmentKind.Staging, Name: var $n } => $n + "!", { Region.Name: "swedencentral" } => "north", _ => @text }
            """),
        new("enum switch", """
            var $tier = ($Tier)Common.Wrap(@int, 3);
            show text $tier switch { $Tier.Low => "l", $Tier.Middle when @bool => "m", $Tier.High => "h", _ => $tier.ToString() }
            """) { Types = """
            internal enum $Tier { Low, Middle, High }
            """ },
    ];
}
