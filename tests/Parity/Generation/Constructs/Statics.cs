namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Static members, their initialisation, and what outlives a call.</summary>
internal static class Statics
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("static fields in order", """
            show text $"{$Setup.First} {$Setup.Second} {$Setup.Early} {$Setup.Names.Length}"
            """) { Types = """
            internal static class $Setup
            {
                public static readonly int Early = Later + 1;
                public static readonly int Later = @@num;
                private static int _made;
                public static readonly int First = Next();
                public static readonly int Second = Next() * 10 + First;
                public static readonly string[] Names = ["a", .. Enumerable.Range(0, Second % 5).Select(n => $"n{n}")];
                private static int Next() => ++_made;
            }
            """ },
        new("static constructor", """
            show text $Config.Text + $Config.Count
            """) { Types = """
            internal static class $Config
            {
                public static readonly string Text;
                public static int Count { get; } = 3;
                static $Config()
                {
                    Text = @@text;
                    for (var i = 0; i < Count; i++) Text += i;
                }
            }
            """ },
        new("static properties and tables", """
            show text $Sizes.Of(@lit) + $Sizes.Default
            """) { Types = """
            internal static class $Sizes
            {
                private static readonly Dictionary<string, string> Table = new() { ["amber"] = "P1v3", ["cedar"] = "P2v3", [@@lit] = @@text };
                public static string Default => Table["amber"];
                public static string Of(string name) => Table.TryGetValue(name, out var size) ? size : "none";
            }
            """ },
        new("static state that changes", """
            $Numbers.Next();
            show int $Numbers.Next()
            """) { Types = """
            internal static class $Numbers
            {
                private static int _last = @@digit;
                public static int Next() => ++_last;
            }
            """ },
        new("static members of generic types", """
            show text $"{$Cache<int>.Name} {$Cache<string>.Name} {ReferenceEquals($Cache<int>.Items, $Cache<int>.Items)}"
            """) { Types = """
            internal static class $Cache<T>
            {
                public static readonly string Name = $"{default(T)}{@@int}";
                public static readonly List<T> Items = [];
            }
            """ },
        new("using static and aliases", """
            show text $"{$Tools.Add(@int, 1)} {Math.PI:0.00} {Hours(@small)} {Euro(@num)}"
            """) { Types = """
            internal static class $Tools { public static int Add(int a, int b) => unchecked(a + b); }
            """ },
        new("constants and statics of another class", """
            show text $Names.Prefix + $Names.Make(@lit) + $Names.All.Count
            """) { Types = """
            internal static class $Names
            {
                public const string Prefix = "pre-";
                public static IReadOnlyList<string> All { get; } = [Prefix + "a", Prefix + "b"];
                public static string Make(string name) => $"{Prefix}{name}-{All[^1]}";
            }
            """ },
        new("singleton", """
            show text $Registry.Instance.Describe(@int)
            """) { Types = """
            internal sealed class $Registry
            {
                public static $Registry Instance { get; } = new(@@digit);
                private readonly int _salt;
                private $Registry(int salt) => _salt = salt;
                public string Describe(int value) => $"{value}/{_salt}/{ReferenceEquals(this, Instance)}";
            }
            """ },
    ];
}
