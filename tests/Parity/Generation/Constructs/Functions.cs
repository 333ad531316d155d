namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Local functions, lambdas, closures, parameters.</summary>
internal static class Functions
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("recursive local function", """
            int $Fib(int n) => n < 2 ? n : $Fib(n - 1) + $Fib(n - 2);
            show int $Fib(@small + 5)
            """),
        new("mutual recursion", """
            static bool $Even(int n) => n == 0 || $Odd(n - 1);
            static bool $Odd(int n) => n != 0 && $Even(n - 1);
            show bool $Even(@digit)
            """),
        new("local function that captures", """
            var $seen = new List<int>();
            var $count = @int;
            void $Add(int by) { $count += by; $seen.Add(by); }
            $Add(@digit);
            $Add($count % 7);
            show text $"{$count} {string.Join("+", $seen)}"
            """),
        new("local function used before it is declared", """
            show int $Later(@int)
            int $Later(int value)
            {
                return value % 2 == 0 ? $Half(value) : value;
                static int $Half(int even) => even / 2;
            }
            """),
        new("generic local function", """
            static T $Pick<T>(bool first, T one, T two) => first ? one : two;
            show text $"{$Pick(@bool, @int, @digit)} {$Pick(@bool, @lit, "none")}"
            """),
        new("lambda", """
            Func<int, int> $double = x => x * 2;
            Func<int, int, string> $join = (a, b) => { var both = $"{a}-{b}"; return both + both.Length; };
            var $typed = (int a, int b = 7) => a - b;
            show text $"{$double(@int)} {$join(@digit, @int)} {$typed(@int)} {$typed(1, 2)}"
            """),
        new("closure over a loop variable", """
            var $later = new List<Func<int>>();
            for (var $i = 0; $i < 3; $i++) $later.Add(() => $i * 10);
            foreach (var $item in new[] { @digit, @int }) $later.Add(() => $item);
            for (var $j = 0; $j < 2; $j++) { var $own = $j; $later.Add(() => $own++ + $own); }
            show text string.Join(",", $later.Select(one => one()).Concat($later.Select(one => one())))
            """),
        new("mutated capture", """
            var $state = @int;
            Action $bump = () => $state += @digit;
            Func<int> $read = () => $state;
            $bump();
            $state *= 2;
            var $before = $read();
            $bump();
            show text $"{$before} {$read()} {$state}"
            """),
        new("counter made by a function", """
            var $one = $Counter(@int);
            var $two = $Counter(@digit);
            show text $"{$one()} {$one()} {$two()} {$one()}"
            """) { Members = """
                private static Func<int> $Counter(int start)
                {
                    var value = start;
                    return () => value++;
                }
            """ },
        new("delegates together", """
            var $log = "";
            Action<int> $all = x => $log += $"a{x}";
            $all += x => $log += $"b{x + 1}";
            Action<int> $third = x => $log += "c";
            $all += $third;
            $all(@digit);
            $all -= $third;
            $all.Invoke(@digit);
            show text $log
            """),
        new("delegate type and method group", """
            $Change $change = $Up;
            $change = $change.Invoke(1) > 1 ? $Down : $Up;
            Func<string, int> $parse = int.Parse;
            show text $"{$change(@int)} {$parse("42")} {string.Join(",", @ints.Select($Up))}"
            """) { Members = """
                private static int $Up(int value) => unchecked(value + @@small);
                private static int $Down(int value) => value - 1;
            """, Types = """
            internal delegate int $Change(int value);
            """ },
        new("functions of functions", """
            Func<Func<int, int>, Func<int, int>> $twice = f => x => f(f(x));
            Func<int, Func<int, int>> $plus = a => b => a + b;
            show int $twice($plus(@digit))(@int)
            Func<int, int> $factorial = null!;
            $factorial = n => n <= 1 ? 1 : n * $factorial(n - 1);
            show int $factorial(@small)
            """),
        new("named and optional arguments", """
            show text $Label(@lit) + $Label(size: @int, name: @lit) + $Label(@lit, mark: '!', size: @digit)
            """) { Members = """
                private static string $Label(string name, int size = @@num, char mark = '.', string? more = null) => $"{name}{size}{mark}{more ?? "-"}";
            """ },
        new("arguments in the order written", """
            var $log = "";
            int $Note(int value) { $log += value; return value; }
            static int $Sub(int a, int b) => a - b;
            var $result = $Sub(b: $Note(1), a: $Note(@digit)) + $Note(3) * $Note(4);
            show text $"{$log} {$result}"
            """),
        new("params", """
            show text $"{$Sum()} {$Sum(@int)} {$Sum(@int, @digit, 3)} {$Sum([4, 5])} {$Names("x", @lit, @lit)}"
            """) { Members = """
                private static int $Sum(params int[] values) => values.Aggregate(values.Length, (sum, value) => unchecked(sum + value));
                private static string $Names(string head, params IReadOnlyList<string> names) => head + string.Join("&", names) + names.Count;
            """ },
        new("out and ref", """
            var $total = @int;
            if ($TrySplit(@text, ref $total, out var $head, out _)) $total++;
            int.TryParse(@bool ? "12" : "x", out int $number);
            show text $"{$total} {$head} {$number}"
            """) { Members = """
                private static bool $TrySplit(string text, ref int total, out string head, out int length)
                {
                    total += length = text.Length;
                    head = length > 3 ? text[..3] : "";
                    return length > 3;
                }
            """ },
        new("in parameters", """
            var $big = (A: @int, B: @digit);
            show int $Total(in $big)
            """) { Members = """
                private static int $Total(in (int A, int B) pair) => unchecked(pair.A + pair.B);
            """ },
        new("overloads", """
            show text $"{$Say(1)} {$Say("s")} {$Say('c')} {$Say(1L)} {$Say(1.5)} {$Say((object)@int)} {$Say<int>([1])}"
            """) { Members = """
                private static string $Say(int value) => "int " + value;
                private static string $Say(long value) => "long " + value;
                private static string $Say(string value) => "text " + value;
                private static string $Say(object value) => "object " + value;
                private static string $Say<T>(List<T> value) => "list " + value.Count;
            """ },
        new("extension methods", """
            show text @text.$Shout(@small).$Shout() + @ints.$Second()
            """) { Types = """
            internal static class $Extra
            {
                public static string $Shout(this string text, int marks = 1) => text.ToUpperInvariant() + new string('!', marks);
                public static T? $Second<T>(this IEnumerable<T> items) => items.Skip(1).FirstOrDefault();
            }
            """ },
        new("caller's place", """
            show text $Where() + $Name(@int + 1)
            """) { Members = """
                private static string $Where([System.Runtime.CompilerServices.CallerLineNumber] int line = 0, [System.Runtime.CompilerServices.CallerMemberName] string member = "") => $"{member}:{line}";
                private static string $Name(int value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string text = "") => text;
            """ },
        new("events", """
            var $source = new $Source();
            var $heard = new List<int>();
            $source.Happened += $heard.Add;
            $source.Happened += value => $heard.Add(-value);
            $source.Raise(@int);
            show ints $heard
            """) { Types = """
            internal sealed class $Source
            {
                public event Action<int>? Happened;
                public void Raise(int value) => Happened?.Invoke(value);
            }
            """ },
        new("functions in a dictionary", """
            var $rules = new Dictionary<string, Func<int, int>> { ["up"] = x => x + 1, ["times"] = x => x * @small, ["same"] = static x => x };
            show int $rules.OrderBy(rule => rule.Key, StringComparer.Ordinal).Aggregate(@digit, (value, rule) => rule.Value(value))
            """),
        new("partial types and methods", """
            show text new $Whole(@int).Text()
            """) { Types = """
            internal sealed partial class $Whole(int value) { public partial string Text(); private int Twice => value * 2; }
            internal sealed partial class $Whole { public partial string Text() => $"{value} {Twice}"; }
            """ },
        new("lazy and cached values", """
            var $made = 0;
            var $lazy = new Lazy<string>(() => { $made++; return @text; });
            var $length = $lazy.Value.Length + $lazy.Value.Length;
            show text $"{$made} {$length} {$lazy.IsValueCreated}"
            """),
        new("lambda that captures its object", """
            show text new $Owner(@lit).Labels(@small)
            """) { Types = """
            internal sealed class $Owner(string name)
            {
                private int _asked;
                public string Labels(int count)
                {
                    Func<int, string> label = i => $"{name}{i}/{++_asked}";
                    string Last() => label(count) + _asked;
                    return string.Join(",", Enumerable.Range(0, count).Select(label)) + Last();
                }
            }
            """ },
        new("order of evaluation", """
            var $log = "";
            int $Note(int value) { $log += value; return value; }
            var $cells = new int[4];
            var $i = 0;
            $cells[$i++] = $i + $Note(@digit);
            $cells[$Note(1)] += $Note(2) * $Note(@digit);
            $cells[$Note(2)]++;
            ($cells[$Note(3)], $i) = ($Note(7), $Note(8));
            show text $"{$log} {string.Join(",", $cells)} {$i}"
            """),
        new("lambda parameters with modifiers", """
            $Parse $parse = (text, out length) => { length = text.Length; return length > @small; };
            show text $"{$parse(@lit, out var $length)} {$length}"
            """) { Types = """
            internal delegate bool $Parse(string text, out int length);
            """ },
        new("function that returns several values", """
            var ($least, $most, _) = $Bounds(@ints);
            (int Sum, string Name) $Named() => (@int, @lit);
            var $named = $Named();
            show text $"{$least} {$most} {$named.Sum} {$Named().Name}"
            """) { Members = """
                private static (int Least, int Most, int Count) $Bounds(IEnumerable<int> items)
                {
                    var list = items.ToList();
                    return list.Count == 0 ? default : (list.Min(), list.Max(), list.Count);
                }
            """ },
    ];
}
