namespace AiFactory.Parity.Generation.Constructs;

/// <summary>A person's own records, classes, structs, enums, interfaces and their members.</summary>
internal static class UserTypes
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("record with text form and equality", """
            var $one = new $Spec(@lit, @int) { Note = @text };
            var $two = $one with { Count = @int };
            show text $one.ToString()
            show text $"{$two} {$one == $two} {$one.Equals($one with { })} {$one != null}"
            """) { Types = """
            internal sealed record $Spec(string Name, int Count) { public string? Note { get; init; } public int Twice => Count * 2; }
            """ },
        new("record inheritance", """
            $Base $thing = @bool ? new $Wide(@lit, @int, @bool) : new $Base(@lit, @digit);
            show text $"{$thing}"
            show bool $thing == $thing with { Id = $thing.Id } && $thing is $Wide
            """) { Types = """
            internal record $Base(string Id, int Size) { public virtual int Cost => Size * 2; }
            internal sealed record $Wide(string Id, int Size, bool Fast) : $Base(Id, Size) { public override int Cost => base.Cost + 1; protected override bool PrintMembers(System.Text.StringBuilder builder) { builder.Append("Fast=").Append(Fast); return true; } }
            """ },
        new("record struct", """
            var $a = new $Pair(@int, @lit);
            var $b = $a;
            $b.Count++;
            var $c = $a with { Name = "c" };
            show text $"{$a} {$b} {$c} {$a == $b} {default($Pair).Count}"
            """) { Types = """
            internal record struct $Pair(int Count, string Name);
            """ },
        new("struct copies", """
            var $list = new[] { new $Cell(@int), new $Cell(@digit) };
            var $copy = $list[0];
            $copy.Value += 100;
            $list[1].Value++;
            $list[1].Double();
            $Change($list[0]);
            $ChangeBy(ref $list[0]);
            show text $"{$list[0].Value} {$list[1].Value} {$copy.Value}"
            """) { Types = """
            internal struct $Cell(int value) { public int Value = value; public void Double() => Value *= 2; }
            """, Members = """
                private static void $Change($Cell cell) => cell.Value = -1;
                private static void $ChangeBy(ref $Cell cell) => cell.Value -= 7;
            """ },
        new("class with primary constructor", """
            var $meter = new $Meter(@int, @lit);
            $meter.Add(@int);
            $meter.Add(amount: @digit, times: @small);
            show text $meter.Text
            """) { Types = """
            internal sealed class $Meter(int start, string unit)
            {
                private int _value = start;
                public string Text => $"{_value} {unit} from {start}";
                public void Add(int amount, int times = 1) { for (var i = 0; i < times; i++) _value += amount; }
            }
            """ },
        new("constructors and initialisers in order", """
            var $log = new $Log();
            new $Derived($log, @digit);
            show text $log.Text
            """) { Types = """
            internal sealed class $Log { public string Text { get; private set; } = "0"; public int Note(string what, int value) { Text += $" {what}{value}"; return value; } }
            internal abstract class $Root
            {
                protected readonly int First;
                protected $Root($Log log, int value) { First = log.Note("root", value); After(log); }
                protected virtual void After($Log log) => log.Note("base", First);
            }
            internal sealed class $Derived : $Root
            {
                private readonly int _second = 5;
                public $Derived($Log log) : this(log, 3) { }
                public $Derived($Log log, int value) : base(log, value + 1) => log.Note("derived", _second + First);
                protected override void After($Log log) { base.After(log); log.Note("own", _second); }
            }
            """ },
        new("init and required properties", """
            var $plan = new $Plan { Name = @lit, Size = @int, Tags = { ["a"] = @text }, Steps = { "one", @lit } };
            show text $"{$plan.Name} {$plan.Size} {$plan.Tags["a"]} {string.Join("/", $plan.Steps)} {$plan.Fixed}"
            """) { Types = """
            internal sealed class $Plan
            {
                public required string Name { get; init; }
                public int Size { get; set => field = value < 0 ? 0 : value; } = 1;
                public Dictionary<string, string> Tags { get; } = [];
                public List<string> Steps { get; init; } = ["zero"];
                public string Fixed { get; } = @@text;
            }
            """ },
        new("nested initialisers", """
            var $outer = new $Outer { Inner = { Count = @int, Deep = { Text = @lit } }, [2] = @text };
            show text $"{$outer.Inner.Count} {$outer.Inner.Deep.Text} {$outer[2]} {$outer[0]}"
            """) { Types = """
            internal sealed class $Deep { public string Text { get; set; } = ""; }
            internal sealed class $Inner { public int Count { get; set; } public $Deep Deep { get; } = new(); }
            internal sealed class $Outer
            {
                private readonly string[] _slots = ["x", "y", "z"];
                public $Inner Inner { get; } = new();
                public string this[int slot] { get => _slots[slot]; set => _slots[slot] = value; }
            }
            """ },
        new("indexers", """
            var $grid = new $Grid();
            $grid[1, 2] = @int;
            $grid[1, 2] += 5;
            $grid["sum"]++;
            show text $"{$grid[1, 2]} {$grid["sum"]} {$grid["none"]}"
            """) { Types = """
            internal sealed class $Grid
            {
                private readonly Dictionary<string, int> _cells = new(StringComparer.Ordinal);
                public int this[int row, int column] { get => this[$"{row},{column}"]; set => this[$"{row},{column}"] = value; }
                public int this[string key] { get => _cells.TryGetValue(key, out var value) ? value : 0; set => _cells[key] = value; }
            }
            """ },
        new("operators", """
            var $sum = new $Amount(@int, "EUR") + new $Amount(@digit, "EUR") * @small - -new $Amount(1, "EUR");
            $sum += new $Amount(2, "EUR");
            $sum++;
            show text $"{$sum} {$sum > new $Amount(20, "EUR")} {$sum == new $Amount(3, "EUR")} {!$sum}"
            """) { Types = """
            internal readonly struct $Amount(int value, string unit) : IEquatable<$Amount>
            {
                public int Value { get; } = value;
                public string Unit { get; } = unit;
                public static $Amount operator +($Amount left, $Amount right) => new(left.Value + right.Value, left.Unit);
                public static $Amount operator -($Amount left, $Amount right) => new(left.Value - right.Value, left.Unit);
                public static $Amount operator -($Amount one) => new(-one.Value, one.Unit);
                public static $Amount operator *($Amount left, int times) => new(left.Value * times, left.Unit);
                public static $Amount operator ++($Amount one) => new(one.Value + 1, one.Unit);
                public static bool operator !($Amount one) => one.Value == 0;
                public static bool operator >($Amount left, $Amount right) => left.Value > right.Value;
                public static bool operator <($Amount left, $Amount right) => left.Value < right.Value;
                public static bool operator ==($Amount left, $Amount right) => left.Equals(right);
                public static bool operator !=($Amount left, $Amount right) => !left.Equals(right);
                public bool Equals($Amount other) => Value == other.Value && Unit == other.Unit;
                public override bool Equals(object? other) => other is $Amount amount && Equals(amount);
                public override int GetHashCode() => Value;
                public override string ToString() => $"{Value} {Unit}";
            }
            """ },
        new("conversions", """
            $Percent $share = @int;
            int $back = ($share + 5);
            var $text = (string)$share;
            show text $"{$back} {$text} {(double)$share}"
            """) { Types = """
            internal readonly record struct $Percent(int Value)
            {
                public static implicit operator $Percent(int value) => new(Common.Wrap(value, 101));
                public static implicit operator int($Percent percent) => percent.Value;
                public static explicit operator string($Percent percent) => percent.Value + "%";
                public static explicit operator double($Percent percent) => percent.Value / 100.0;
            }
            """ },
        new("true and false operators", """
            var $yes = new $Answer(@int);
            show text $yes ? "yes" : "no"
            """) { Types = """
            internal sealed class $Answer(int value)
            {
                public static bool operator true($Answer answer) => answer.Value > 10;
                public static bool operator false($Answer answer) => answer.Value <= 10;
                private int Value => value;
            }
            """ },
        new("interfaces and virtual calls", """
            $IPart[] $parts = [new $Fixed(@int), new $Scaled(new $Fixed(@digit), @small)];
            show int $parts.Sum(part => part.Cost % 1000)
            show text string.Join(";", $parts.Select(part => part.Text()))
            """) { Types = """
            internal interface $IPart { int Cost { get; } string Text(); }
            internal abstract class $PartBase : $IPart
            {
                public abstract int Cost { get; }
                public virtual string Text() => $"costs {Cost}";
            }
            internal sealed class $Fixed(int cost) : $PartBase { public override int Cost => cost; }
            internal sealed class $Scaled($IPart inner, int by) : $PartBase
            {
                public override int Cost => unchecked(inner.Cost * by);
                public override string Text() => base.Text() + $" by {by} of ({inner.Text()})";
            }
            """ },
        new("explicit and default interface members", """
            var $thing = new $Thing(@int);
            show text $"{(($INamed)$thing).Label} {(($INamed)$thing).Loud()} {$thing.Label}"
            """) { Types = """
            internal interface $INamed { string Label { get; } string Loud() => Label.ToUpperInvariant() + "!"; }
            internal sealed class $Thing(int value) : $INamed
            {
                public string Label => $"public {value}";
                string $INamed.Label => $"named {value}";
            }
            """ },
        new("shadowing with new", """
            $A $one = new $B();
            show text $"{$one.Name} {(($B)$one).Name} {$one.Kind()}"
            """) { Types = """
            internal class $A { public string Name => "a"; public virtual string Kind() => "kind a " + Name; }
            internal sealed class $B : $A { public new string Name => "b"; public override string Kind() => base.Kind() + Name; }
            """ },
        new("generic class", """
            var $box = new $Box<string>(@text).Then(text => text.Length).Then(length => length + @digit);
            var $pair = new $Box<(int, string)>((@int, @lit));
            show text $"{$box.Value} {$pair.Value.Item2} {$Box<int>.Nothing.Value}"
            """) { Types = """
            internal sealed class $Box<T>(T value)
            {
                public static $Box<T> Nothing => new(default!);
                public T Value { get; } = value;
                public $Box<TNext> Then<TNext>(Func<T, TNext> next) => new(next(Value));
            }
            """ },
        new("generic class with state and constraint", """
            var $store = new $Store<string, $Item>(item => item.Key);
            $store.Add(new $Item(@lit + "1", @int)).Add(new $Item(@lit + "2", @digit));
            show text $"{$store.Count} {string.Join(",", $store.All.Select(item => item.Size))}"
            """) { Types = """
            internal sealed record $Item(string Key, int Size);
            internal sealed class $Store<TKey, TItem>(Func<TItem, TKey> keyOf) where TKey : notnull where TItem : class
            {
                private readonly Dictionary<TKey, TItem> _items = [];
                public int Count => _items.Count;
                public IEnumerable<TItem> All => _items.Values;
                public $Store<TKey, TItem> Add(TItem item) { _items[keyOf(item)] = item; return this; }
            }
            """ },
        new("generic methods", """
            show text $"{$First(@ints, @int)} {$First(@texts, "none")} {$Larger(@int, @int)} {$Larger(@lit, @lit)}"
            show int $Make<$Counter>().Count
            """) { Members = """
                private static T $First<T>(IEnumerable<T> items, T otherwise)
                {
                    foreach (var item in items) return item;
                    return otherwise;
                }

                private static T $Larger<T>(T left, T right) where T : IComparable<T> => Comparer<T>.Default.Compare(left, right) > 0 ? left : right;
                private static T $Make<T>() where T : $Counter, new() => new() { Count = @@int };
            """, Types = """
            internal class $Counter { public int Count { get; init; } }
            """ },
        new("static abstract members", """
            show text $Describe<$Metre>(@int) + $Describe<$Mile>(@digit)
            """) { Members = """
                private static string $Describe<T>(int value) where T : $IUnit => value + T.Unit;
            """, Types = """
            internal interface $IUnit { static abstract string Unit { get; } }
            internal sealed class $Metre : $IUnit { public static string Unit => "m"; }
            internal sealed class $Mile : $IUnit { public static string Unit => "mi"; }
            """ },
        new("enum of one's own", """
            var $level = ($Level)Common.Wrap(@int, 4);
            var $next = $level + 1;
            show text $"{$level} {$next} {(int)$level} {$level.ToString().Length} {$level == $Level.Two} {$level < $Level.Three} {$level:D}"
            """) { Types = """
            internal enum $Level { None, One, Two, Three = 7 }
            """ },
        new("flags enum", """
            var $rights = $Rights.Read | (@bool ? $Rights.Write : $Rights.None);
            $rights ^= $Rights.Delete;
            show text $"{$rights} {$rights.HasFlag($Rights.Write)} {($rights & $Rights.Read) != 0} {(int)~$rights}"
            """) { Types = """
            [Flags]
            internal enum $Rights { None = 0, Read = 1, Write = 2, Delete = 1 << 2, All = Read | Write | Delete }
            """ },
        new("enum functions", """
            show text string.Join(",", Enum.GetNames<$Colour>())
            show text $"{Enum.Parse<$Colour>("Green")} {Enum.TryParse<$Colour>(@lit, out var $parsed)} {$parsed} {Enum.GetValues<$Colour>().Length} {Enum.IsDefined(($Colour)@digit)}"
            """) { Types = """
            internal enum $Colour : byte { Red, Green = 3, Blue }
            """ },
        new("anonymous types", """
            var $row = new { Name = @lit, Size = @int, Inner = new { Flag = @bool } };
            var $next = $row with { Size = @digit };
            show text $"{$row} {$next.Size} {$row.Equals($next)} {$row.Inner.Flag}"
            """),
        new("tuples", """
            var $pair = (Name: @lit, Count: @int);
            ($pair.Count, var $old) = (@digit, $pair.Count);
            var $swap = ($pair.Count, $pair.Name);
            show text $"{$pair} {$old} {$swap.Item2} {$pair == ("x", 1)} {(1, 2).CompareTo((1, @digit))}"
            """),
        new("deconstruction of one's own", """
            var ($name, $size) = new $Part(@lit, @int);
            (int $a, (string $b, _)) = (@int, (@lit, @bool));
            var $last = new $Part("last", 4);
            (_, $size) = $last;
            show text $"{$name} {$size} {$a} {$b}"
            """) { Types = """
            internal sealed class $Part(string name, int size)
            {
                public void Deconstruct(out string first, out int second) { first = name + "*"; second = size + 1; }
            }
            """ },
        new("deconstruction by extension", """
            var ($whole, $rest) = new $Raw(@int);
            show text $"{$whole}/{$rest}"
            """) { Types = """
            internal sealed class $Raw(int value) { public int Value => value; }
            internal static class $Splitting { public static void Deconstruct(this $Raw raw, out int tens, out int ones) => (tens, ones) = (raw.Value / 10, raw.Value % 10); }
            """ },
        new("swapping", """
            var ($x, $y) = (@int, @digit);
            ($x, $y) = ($y, $x);
            var $array = new[] { 1, 2, 3 };
            ($array[0], $array[2]) = ($array[2], $array[0]);
            show text $"{$x} {$y} {string.Join("", $array)}"
            """),
        new("comparing by one's own order", """
            var $sorted = new List<$Version> { new(@digit, @digit), new(@small, 1), new(2, @digit) };
            $sorted.Sort();
            show text string.Join(" ", $sorted.Select(version => $"{version.Major}.{version.Minor}"))
            show text $sorted.Max()!.ToString()
            """) { Types = """
            internal sealed record $Version(int Major, int Minor) : IComparable<$Version>
            {
                public int CompareTo($Version? other) => other is null ? 1 : Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);
                public override string ToString() => $"v{Major}.{Minor}";
            }
            """ },
        new("comparer of one's own", """
            show text string.Join(",", @texts.OrderBy(text => text, new $ByEnd()).ThenBy(text => text.Length))
            show text string.Join(",", new SortedSet<string>(new[] { "one", "three", @lit }, new $ByEnd()))
            """) { Types = """
            internal sealed class $ByEnd : IComparer<string>
            {
                public int Compare(string? left, string? right) => string.CompareOrdinal(Reverse(left), Reverse(right));
                private static string Reverse(string? text) => new((text ?? "").Reverse().ToArray());
            }
            """ },
        new("equality of one's own", """
            var $set = new HashSet<$Tag> { new("A"), new("a"), new("b"), new(@lit) };
            show int $set.Count
            show bool $set.Contains(new("B")) && new $Tag("x").Equals(new $Tag("X"))
            show int new[] { new $Tag("q"), new $Tag("Q"), new $Tag("r") }.Distinct().Count()
            """) { Types = """
            internal sealed class $Tag(string text) : IEquatable<$Tag>
            {
                private readonly string _text = text.ToUpperInvariant();
                public bool Equals($Tag? other) => other is not null && other._text == _text;
                public override bool Equals(object? other) => Equals(other as $Tag);
                public override int GetHashCode() => _text.Length;
            }
            """ },
        new("list of one's own", """
            var $bag = new $Bag { @int, @digit, 5 };
            var $sum = 0;
            foreach (var $item in $bag) $sum = unchecked($sum * 3 + $item);
            show int $sum
            show int $bag.Count(item => item > 4)
            """) { Types = """
            internal sealed class $Bag : IEnumerable<int>
            {
                private readonly List<int> _items = [];
                public void Add(int item) => _items.Add(item);
                public IEnumerator<int> GetEnumerator() => _items.GetEnumerator();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
            """ },
        new("formatting of one's own", """
            show text $"{new $Degree(@int)} {new $Degree(@digit):long} {string.Join("|", new $Degree(1), new $Degree(2))}"
            """) { Types = """
            internal sealed class $Degree(int value) : IFormattable
            {
                public override string ToString() => ToString(null, null);
                public string ToString(string? format, IFormatProvider? provider) => format == "long" ? $"{value} degrees" : $"{value}°";
            }
            """ },
        new("nested types", """
            show text $Outer.Inner.Make(@int).Text + $Outer.Kind.Second
            """) { Types = """
            internal static class $Outer
            {
                private const string Prefix = @@lit;
                internal enum Kind { First, Second }
                internal sealed class Inner
                {
                    private Inner(int value) => Text = Prefix + value;
                    public string Text { get; }
                    public static Inner Make(int value) => new(value);
                }
            }
            """ },
        new("extension members", """
            show text $"{@text.$Twin} {@int.$Squared()} {string.$Blank}"
            """) { Types = """
            internal static class $Extending
            {
                extension(string text)
                {
                    public string $Twin => text + text;
                    public static string $Blank => "<>";
                }

                extension(int value) { public int $Squared() => unchecked(value * value); }
            }
            """ },
        new("fluent builder", """
            show text $Builder.Start(@lit).With("size", @int).With("zone", env.Name).When(@bool, builder => builder.With("extra", 1)).Text()
            """) { Types = """
            internal sealed class $Builder
            {
                private readonly List<KeyValuePair<string, object>> _parts = [];
                private string _name = "";
                public static $Builder Start(string name) => new() { _name = name };
                public $Builder With(string key, object value) { _parts.Add(new(key, value)); return this; }
                public $Builder When(bool condition, Func<$Builder, $Builder> then) => condition ? then(this) : this;
                public string Text() => $"{_name}({string.Join(", ", _parts.Select(part => $"{part.Key}={part.Value}"))})";
            }
            """ },
        new("record taken apart", """
            var ($name, ($x, $y)) = new $Placed(@lit, new $Spot(@int, @digit));
            if (new $Spot(@digit, 2) is var ($a, _)) $x += $a;
            show text $"{$name} {$x} {$y}"
            """) { Types = """
            internal sealed record $Placed(string Name, $Spot Spot);
            internal readonly record struct $Spot(int X, int Y);
            """ },
        new("struct of one's own that may be null", """
            $Point? $maybe = @bool ? new $Point(@int, 2) : null;
            var $moved = $maybe is { } $some ? $some with { Y = @digit } : default;
            show text $"{$maybe} {$maybe?.X} {$maybe.HasValue} {$moved} {$maybe == $moved} {($maybe ?? new(1, 1)).X}"
            """) { Types = """
            internal readonly record struct $Point(int X, int Y);
            """ },
        new("generic virtual methods", """
            $Shown $one = @bool ? new $Quoted() : new $Shown();
            show text $one.Show(@int) + $one.Show<string>(@lit) + (($IShown)$one).Both(1, "a")
            """) { Types = """
            internal interface $IShown { string Both<TOne, TTwo>(TOne one, TTwo two); }
            internal class $Shown : $IShown
            {
                public virtual string Show<T>(T value) => $"{value}";
                public string Both<TOne, TTwo>(TOne one, TTwo two) => Show(one) + Show(two);
            }
            internal sealed class $Quoted : $Shown { public override string Show<T>(T value) => $"'{base.Show(value)}'"; }
            """ },
        new("assignment through a null-conditional", """
            $Cell? $cell = @bool ? new() : null;
            $cell?.Value = @int;
            $cell?.Value += 2;
            $cell?.Next?.Value = 9;
            show text $"{$cell?.Value ?? -1}"
            """) { Types = """
            internal sealed class $Cell { public int Value { get; set; } public $Cell? Next { get; init; } }
            """ },
        new("compound assignment of one's own", """
            var $tally = new $Tally();
            $tally += @int;
            $tally += 3;
            show text $"{$tally.Sum} {$tally.Times}"
            """) { Types = """
            internal sealed class $Tally
            {
                public int Sum { get; private set; }
                public int Times { get; private set; }
                public void operator +=(int value) { Sum = unchecked(Sum + value); Times++; }
            }
            """ },
        new("foreach over what only looks like a list", """
            var $line = "";
            foreach (var $step in new $Steps(@small)) $line += $step + ",";
            show text $line + new $Steps(4)[^1]
            """) { Types = """
            internal sealed class $Steps(int count)
            {
                public int Count => count;
                public int this[int index] => index * 10;
                public Walker GetEnumerator() => new(count);
                internal struct Walker(int left)
                {
                    private int _left = left;
                    public int Current { get; private set; } = 0;
                    public bool MoveNext() { Current += _left; return _left-- > 0; }
                }
            }
            """ },
        new("abstract class with a generic parameter", """
            $Rule<int>[] $rules = [new $Least(@digit), new $Most(@num)];
            show text string.Join(";", $rules.Where(rule => !rule.Holds(@int)).Select(rule => rule.Said))
            """) { Types = """
            internal abstract class $Rule<T>(T limit) where T : IComparable<T>
            {
                protected T Limit => limit;
                public string Said => Name() + limit;
                public abstract bool Holds(T value);
                protected abstract string Name();
            }
            internal sealed class $Least(int limit) : $Rule<int>(limit)
            {
                public override bool Holds(int value) => value.CompareTo(Limit) >= 0;
                protected override string Name() => "at least ";
            }
            internal sealed class $Most(int limit) : $Rule<int>(limit)
            {
                public override bool Holds(int value) => value <= Limit;
                protected override string Name() => "at most ";
            }
            """ },
        new("value of one's own with checks", """
            var $good = $Size.Of(@digit);
            var $bad = $Size.TryOf(@int + 1000, out var $size) ? $size : $Size.None;
            show text $"{$good} {$bad} {$good < $Size.Of(50)} {$Size.None.Equals(default($Size))}"
            """) { Types = """
            internal readonly struct $Size
            {
                private readonly int _value;
                private $Size(int value) => _value = value;
                public static readonly $Size None = new(-1);
                public static $Size Of(int value) => TryOf(value, out var size) ? size : throw new ArgumentOutOfRangeException(nameof(value));
                public static bool TryOf(int value, out $Size size)
                {
                    size = value is >= 0 and < 100 ? new(value) : default;
                    return value is >= 0 and < 100;
                }
                public static bool operator <($Size left, $Size right) => left._value < right._value;
                public static bool operator >($Size left, $Size right) => right < left;
                public override string ToString() => $"#{_value}";
            }
            """ },
    ];
}
