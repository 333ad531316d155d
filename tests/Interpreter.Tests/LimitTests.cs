using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace AiFactory.Interpreter.Tests;

/// <summary>Models that ask for more than a compiler should give stop at the place, and say so.</summary>
public sealed class LimitTests(ITestOutputHelper output)
{
    /// <summary>Marks the line or lines where it may be said, or that led there.</summary>
    private const string Here = "// here";

    private static readonly Dictionary<string, (string Define, string Members)> Models = new()
    {
        ["while (true)"] = ("while (true) { } // here", ""),
        ["while (true) that works"] = ("var i = 0L; while (true) i++; // here", ""),
        ["for (;;)"] = ("for (; ; ) { } // here", ""),
        ["do while"] = ("var go = true; do { go = true; } while (go); // here", ""),
        ["goto"] = ("again: goto again; // here", ""),
        ["a loop in a loop"] = ("for (var i = 0; i < 1_000_000; i++) for (var j = 0; j < 1_000_000; j++) { } // here", ""),
        ["recursion"] = ("Say($\"{Deep(0)}\"); // here", "private static int Deep(int depth) => Deep(depth + 1) + 1; // here"),
        ["mutual recursion"] = ("Ping(); // here", "private static void Ping() => Pong(); // here\nprivate static void Pong() => Ping(); // here"),
        ["recursion of lambdas"] = ("Func<int, int> one = null!; Func<int, int> other = null!; one = x => other(x + 1); // here\nother = x => one(x + 1); // here\nSay($\"{one(0)}\"); // here", ""),
        ["recursion of properties"] = ("Say($\"{Own}\"); // here", "private int Own => Own + 1; // here"),
        ["recursion through LINQ"] = ("Say($\"{Deep(3)}\"); // here", "private static int Deep(int x) => new[] { x }.Select(y => Deep(y)).Sum(); // here"),
        ["recursion of constructors"] = ("new Endless(); // here", "sealed class Endless { public Endless Inner = new(); } // here"),
        ["recursion of a record's text"] = ("var one = new Knot(); one.Other = one; Say($\"{one}\"); // here", "sealed record Knot { public Knot? Other { get; set; } } // here"),
        ["recursion of a record's equality"] = ("var (one, two) = (new Knot(), new Knot()); (one.Other, two.Other) = (two, one); Say($\"{one == two}\"); // here", "sealed record Knot { public Knot? Other { get; set; } } // here"),
        ["recursion of a record's hash code"] = ("var one = new Knot(); one.Other = one; Say($\"{new HashSet<Knot> { one }.Count}\"); // here", "sealed record Knot { public Knot? Other { get; set; } } // here"),
        ["recursion of Dispose"] = ("using (new Loop()) Say(\"x\"); // here", "sealed class Loop : IDisposable { public void Dispose() { using var next = new Loop(); } } // here"),
        ["recursion of an iterator"] = ("foreach (var x in Endless()) Say(\"x\"); // here", "private static IEnumerable<int> Endless() { foreach (var x in Endless()) yield return x; } // here"),
        ["recursion of conversions"] = ("Loop one = 5; // here", "sealed class Loop { public static implicit operator Loop(int x) => x; } // here"),
        ["recursion of an operator"] = ("Say($\"{new Loop() + new Loop()}\"); // here", "sealed class Loop { public static Loop operator +(Loop one, Loop other) => one + other; } // here"),
        ["recursion of a comparer"] = ("new List<int> { 2, 1 }.Sort((a, b) => Compare(a, b)); // here", "private static int Compare(int a, int b) => Compare(b, a); // here"),
        ["recursion in a catch"] = ("Fall(); // here", "private static void Fall() { try { throw new InvalidOperationException(); } catch { Fall(); } } // here"),
        ["catching the limit"] = ("while (true) // here\n{ try { while (true) { } // here\n } catch (Exception) { } finally { } }", ""),
        ["an endless iterator counted"] = ("Say($\"{Endless().Count()}\"); // here", "private static IEnumerable<int> Endless() { while (true) yield return 1; } // here"),
        ["an endless iterator listed"] = ("var list = Endless().ToList(); // here", "private static IEnumerable<int> Endless() { while (true) yield return 1; } // here"),
        ["an endless iterator filtered"] = ("Say($\"{Endless().Where(x => x > 1).First()}\"); // here", "private static IEnumerable<int> Endless() { while (true) yield return 1; } // here"),
        ["an endless iterator spread"] = ("int[] all = [.. Endless()]; // here", "private static IEnumerable<int> Endless() { while (true) yield return 1; } // here"),
        ["an endless iterator joined"] = ("Say(string.Join(\",\", Endless())); // here", "private static IEnumerable<int> Endless() { while (true) yield return 1; } // here"),
        ["an endless iterator to the Model"] = ("new StorageAccount(\"x\") { Containers = [.. Endless()] }; // here", "private static IEnumerable<BlobContainer> Endless() { while (true) yield return \"x\"; } // here"),
        ["elements without end"] = ("while (true) new KeyVault(\"x\"); // here", ""),
        ["a long range listed"] = ("var list = Enumerable.Range(0, 1_000_000_000).ToList(); // here", ""),
        ["a long range in an array"] = ("var list = Enumerable.Range(0, 1_000_000_000).ToArray(); // here", ""),
        ["a long range summed"] = ("Say($\"{Enumerable.Range(0, 1_000_000_000).Select(x => (long)x).Sum()}\"); // here", ""),
        ["a long range summed by the library"] = ("Say($\"{Enumerable.Repeat(0, 1_000_000_000).Sum()}\"); // here", ""),
        ["a long range counted by a lambda"] = ("Say($\"{Enumerable.Range(0, 1_000_000_000).Count(x => x > 5)}\"); // here", ""),
        ["a long range looped over"] = ("foreach (var x in Enumerable.Range(0, 1_000_000_000)) { } // here", ""),
        ["a long range searched"] = ("Say($\"{Enumerable.Range(0, 1_000_000_000).Contains(-1)}\"); // here", ""),
        ["a long range sorted"] = ("Say($\"{Enumerable.Range(0, 1_000_000_000).OrderBy(x => -x).First()}\"); // here", ""),
        ["a long range reversed"] = ("Say($\"{Enumerable.Range(0, 1_000_000_000).Reverse().First()}\"); // here", ""),
        ["a long range made a set"] = ("Say($\"{Enumerable.Range(0, 1_000_000_000).ToHashSet().Count}\"); // here", ""),
        ["a long range in a constructor"] = ("var list = new List<int>(Enumerable.Range(0, 1_000_000_000)); // here", ""),
        ["a long range added"] = ("var list = new List<int>(); list.AddRange(Enumerable.Range(0, 1_000_000_000)); // here", ""),
        ["a product of ranges"] = ("Say($\"{Enumerable.Range(0, 100_000).SelectMany(x => Enumerable.Range(0, 100_000)).Count()}\"); // here", ""),
        ["a product of ranges by the library"] = ("var one = Enumerable.Repeat(1, 90_000).ToList(); Say($\"{one.Join(one, x => x, x => x, (x, y) => 1).Count()}\"); // here", ""),
        ["repeated concatenation of a sequence"] = ("var one = Enumerable.Range(0, 10); for (var i = 0; i < 40; i++) one = one.Concat(one); Say($\"{one.Last()}\"); // here", ""),
        ["a deep chain of sequences"] = ("var one = Enumerable.Range(0, 2); for (var i = 0; i < 100_000; i++) one = one.Where(x => true).Append(i); // here\nSay($\"{one.Count()}\"); // here", ""),
        ["a long text"] = ("var text = new string('x', 100_000_000); // here", ""),
        ["a doubled text"] = ("var text = \"x\"; for (var i = 0; i < 40; i++) text += text; // here", ""),
        ["a doubled text by interpolation"] = ("var text = \"x\"; for (var i = 0; i < 40; i++) text = $\"{text}{text}\"; // here", ""),
        ["a padded text"] = ("var text = \"x\".PadLeft(1_000_000_000); // here", ""),
        ["a text padded to the right"] = ("var text = \"x\".PadRight(1_000_000_000); // here", ""),
        ["an aligned text"] = ("var text = string.Format(\"{0,900000000}\", 1); // here", ""),
        ["an aligned interpolation"] = ("var text = $\"{1,900000}{2,900000}\"; // here", ""),
        ["a number with many digits"] = ("var text = 1.5.ToString(\"F900000000\"); // here", ""),
        ["an integer with many zeros"] = ("var text = 5.ToString(\"D900000000\"); // here", ""),
        ["an interpolated number with many digits"] = ("var text = $\"{5:D900000000}\"; // here", ""),
        ["a joined text"] = ("var text = string.Join(new string('x', 900_000), Enumerable.Repeat(\"y\", 90_000)); // here", ""),
        ["a concatenated text"] = ("var text = string.Concat(Enumerable.Repeat(new string('x', 900_000), 90_000)); // here", ""),
        ["a replaced text"] = ("var text = new string('x', 900_000).Replace(\"x\", new string('y', 900_000)); // here", ""),
        ["an inserted text"] = ("var text = \"x\"; for (var i = 0; i < 40; i++) text = text.Insert(0, text); // here", ""),
        ["a text built"] = ("var text = new StringBuilder(\"x\"); for (var i = 0; i < 40; i++) text.Append(text.ToString()); // here", ""),
        ["a text built of one letter"] = ("var text = new StringBuilder().Append('x', 1_000_000_000); // here", ""),
        ["a text builder with room"] = ("var text = new StringBuilder(1_000_000_000); // here", ""),
        ["a text builder given room"] = ("var text = new StringBuilder(); text.EnsureCapacity(1_000_000_000); // here", ""),
        ["a text builder given length"] = ("var text = new StringBuilder(); text.Length = 1_000_000_000; // here", ""),
        ["a text split"] = ("Say($\"{new string(',', 900_000).Split(',').Length}\"); // here", ""),
        ["a large array"] = ("var numbers = new int[int.MaxValue]; // here", ""),
        ["a large array of many dimensions"] = ("var numbers = new int[50_000, 50_000]; // here", ""),
        ["many arrays"] = ("var all = new List<int[]>(); while (true) all.Add(new int[90_000]); // here", ""),
        ["many texts"] = ("var all = new List<string>(); while (true) all.Add(new string('x', 900_000)); // here", ""),
        ["an array resized"] = ("var numbers = new int[1]; Array.Resize(ref numbers, int.MaxValue); // here", ""),
        ["a list with room"] = ("var list = new List<int>(int.MaxValue - 100); // here", ""),
        ["a list given room"] = ("var list = new List<int>(); list.Capacity = 2_000_000_000; // here", ""),
        ["a list given room by a method"] = ("var list = new List<int>(); list.EnsureCapacity(2_000_000_000); // here", ""),
        ["a dictionary with room"] = ("var map = new Dictionary<int, int>(2_000_000_000); // here", ""),
        ["a set with room"] = ("var set = new HashSet<int>(2_000_000_000); // here", ""),
        ["a queue with room"] = ("var queue = new Queue<int>(2_000_000_000); // here", ""),
        ["a list without end"] = ("var list = new List<int>(); while (true) list.Add(1); // here", ""),
        ["a list that doubles"] = ("var list = new List<int> { 1 }; for (var i = 0; i < 40; i++) list.AddRange(list); // here", ""),
        ["a spread that doubles"] = ("int[] list = [1]; for (var i = 0; i < 40; i++) list = [.. list, .. list]; // here", ""),
        ["a linked list without end"] = ("var list = new LinkedList<int>(); while (true) list.AddLast(1); // here", ""),
        ["objects within objects"] = ("object one = 1; while (true) one = new[] { one }; // here", ""),
        ["a delegate combined without end"] = ("Action all = () => { }; for (var i = 0; i < 60; i++) all += all; all(); // here", ""),
        ["power of a large number"] = ("var number = 1m; while (number > 0) number *= 1.0000000001m; // here", ""),
        ["exceptions without end"] = ("while (true) try { throw new InvalidOperationException(); } catch { } // here", ""),
        ["what the Model refuses without end"] = ("while (true) try { new Subnet(\"x\", prefix: 99); } catch (ModelException) { } // here", ""),
        ["connections without end"] = ("var (one, two) = (new Person(\"a\"), new Person(\"b\")); while (true) design.Flow(\"f\").Calls(one, two, \"x\"); // here", ""),
        ["a static initialiser without end"] = ("Say($\"{Stuck.Value}\"); // here", "static class Stuck { public static readonly int Value = Count(); private static int Count() { while (true) { } } } // here"),
        ["a large subnet plan"] = ("new VirtualNetwork(\"x\") { AddressSpace = [\"10.0.0.0/8\"], Subnets = [.. Enumerable.Range(0, 1_000_000_000).Select(x => new Subnet($\"s{x}\", 29))] }; // here", ""),
    };

    private static readonly Dictionary<string, string> Deep = new()
    {
        ["parentheses"] = $"Say($\"{{{new string('(', 1_000)}1{new string(')', 1_000)}}}\");",
        ["sums"] = $"var one = 1; Say($\"{{{string.Join(" + ", Enumerable.Repeat("one", 1_000))}}}\");",
        ["sums to the right"] = $"var one = 1; Say($\"{{{string.Concat(Enumerable.Repeat("(one + ", 400))}one{new string(')', 400)}}}\");",
        ["joined texts"] = $"var one = \"x\"; Say({string.Join(" + ", Enumerable.Repeat("one", 1_000))});",
        ["calls"] = $"Func<int, int> f = x => x + 1; Say($\"{{{string.Concat(Enumerable.Repeat("f(", 300))}0{new string(')', 300)}}}\");",
        ["conditions"] = $"var one = 1; Say({string.Concat(Enumerable.Range(0, 300).Select(i => $"one == {i + 2} ? \"{i}\" : "))}\"else\");",
        ["fluent calls"] = $"var text = new StringBuilder(); text{string.Concat(Enumerable.Repeat(".Append('x')", 1_000))}; Say($\"{{text.Length}}\");",
        ["blocks"] = $"{new string('{', 200)} Say(\"in\"); {new string('}', 200)}",
        ["else if"] = $"var one = -1; {string.Concat(Enumerable.Range(0, 300).Select(i => $"if (one == {i}) Say(\"{i}\"); else "))} Say(\"else\");",
        ["lambdas"] = $"Func<int> f = () => 1; {string.Concat(Enumerable.Range(0, 100).Select(i => $"var f{i} = {(i == 0 ? "f" : $"f{i - 1}")}; Func<int> g{i} = () => f{i}() + {(i == 0 ? "0" : $"g{i - 1}()")}; "))} Say($\"{{g99()}}\");",
    };

    public static TheoryData<string> Names => [.. Models.Keys];

    public static TheoryData<string> Depths => [.. Deep.Keys];

    [Theory, MemberData(nameof(Names))]
    public void It_stops_at_the_place(string name)
    {
        var (define, members) = Models[name];
        var sample = Sample.Defining(define, members);
        Assert.Empty(sample.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var (watch, before) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        var problems = sample.Interpret().Problems;
        output.WriteLine($"{name}: {watch.ElapsedMilliseconds} ms for two environments, {(GC.GetTotalAllocatedBytes() - before) / 1_000_000} MB");

        var limits = problems.Where(problem => problem.Kind == ProblemKind.LimitReached).ToList();
        Assert.True(limits.Count > 0, "No limit: " + string.Join("\n", problems.Select(Readable.Line).DefaultIfEmpty("nothing was said")));
        Assert.True(limits.Any(problem => problem.Place.Callers.Prepend(problem.Place.Syntax).Any(IsHere)), "Elsewhere: " + string.Join("\n", limits.Select(Readable.Line)));
    }

    /// <summary>What people would hardly write is either done or said, and never breaks the compiler.</summary>
    [Theory, MemberData(nameof(Depths))]
    public void Deeply_nested_code_is_followed_or_said(string name)
    {
        var sample = Sample.Defining(Deep[name]);
        var interpretation = sample.Interpret();
        if (!interpretation.Problems.Any(problem => problem.Kind == ProblemKind.LimitReached)) Readable.MustAgree(interpretation, sample.Execute());
    }

    private static bool IsHere(SyntaxNode syntax)
    {
        var lines = syntax.SyntaxTree.GetText().Lines;
        var span = syntax.SyntaxTree.GetLineSpan(syntax.Span);
        return Enumerable.Range(span.StartLinePosition.Line, span.EndLinePosition.Line - span.StartLinePosition.Line + 1).Any(line => lines[line].ToString().Contains(Here, StringComparison.Ordinal));
    }
}
