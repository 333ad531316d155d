using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using AiFactory.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace AiFactory.Analyzers.Tests;

/// <summary>
/// An editor asks after every key press, mostly for sources that do not compile. Whatever they are: no crash, and the answer is what the same text gives when it is analysed from scratch.
/// <c>AIFACTORY_TYPING_STEP=1 AIFACTORY_TYPING_EDITS=10000 dotnet test tests/Analyzers.Tests --filter TypingTests</c> tries every prefix and more edits.
/// </summary>
public sealed class TypingTests(ITestOutputHelper output)
{
    private const int Seed = 20261121;
    private static readonly string[] Typed = ["(", ")", "{", "}", "[", "]", ";", ",", ".", "=", "\"", "$\"", "new ", "return ", "null", "env", "1", "=> ", "var x = ", "if (", "for (;;) ", "//", "/*", "\n", "0x", "?", "!", "await ", "@"];

    private static readonly Analysis Example = Analysis.Of([.. Directory.GetFiles(Repository.At("examples", "GroundedChat"), "*.cs").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))]) with
    {
        AdditionalFiles = new Dictionary<string, string> { ["architecture.lock.json"] = File.ReadAllText(Repository.At("examples", "GroundedChat", "architecture.lock.json")) },
    };

    [Fact]
    public async Task Every_prefix_of_an_example_is_answered_as_from_scratch()
    {
        var step = Setting("AIFACTORY_TYPING_STEP", 97);
        var log = new Log();
        foreach (var path in Example.Files.Select(file => file.Path))
        {
            var editor = new Editor(Example);
            var whole = editor.Text(path);
            editor.Replace(path, new TextSpan(0, whole.Length), "");
            for (var length = 0; length < whole.Length; length += step)
            {
                editor.Replace(path, new TextSpan(length, 0), whole.Substring(length, Math.Min(step, whole.Length - length)));
                await log.Try(editor, FormattableString.Invariant($"{Path.GetFileName(path)} up to character {length + step}"));
            }
        }

        output.WriteLine(FormattableString.Invariant($"prefixes, every {step} characters: {log}"));
        log.IsClean();
    }

    [Fact]
    public async Task Random_edits_of_an_example_are_answered_as_from_scratch()
    {
        var edits = Setting("AIFACTORY_TYPING_EDITS", 300);
        var random = new Random(Seed);
        var editor = new Editor(Example);
        var log = new Log();
        for (var number = 0; number < edits; number++)
        {
            if (number % 12 == 0) editor = new Editor(Example);
            var path = Example.Files[random.Next(Example.Files.Count)].Path;
            var text = editor.Text(path);
            var span = new TextSpan(random.Next(text.Length), 0);
            editor.Replace(path, random.Next(3) == 0 ? span : new TextSpan(span.Start, Math.Min(random.Next(1, 40), text.Length - span.Start)), random.Next(4) switch
            {
                0 => "",
                1 => text.Substring(random.Next(text.Length) is var from ? from : 0, Math.Min(random.Next(60), text.Length - from)),
                _ => Typed[random.Next(Typed.Length)],
            });
            await log.Try(editor, FormattableString.Invariant($"edit {number}"));
        }

        output.WriteLine(FormattableString.Invariant($"edits of seed {Seed}: {log}"));
        log.IsClean();
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>Sources that change bit by bit, as an editor has them: what did not change is kept from one compilation to the next.</summary>
    private sealed class Editor(Analysis analysis)
    {
        private CSharpCompilation _compilation = analysis.Compilation();

        public string Text(string path) => Tree(path).GetText().ToString();

        public void Replace(string path, TextSpan span, string text)
        {
            var before = Tree(path);
            _compilation = _compilation.ReplaceSyntaxTree(before, before.WithChangedText(before.GetText().WithChanges(new TextChange(span, text))));
        }

        /// <summary>What is said, and what is wrong with it.</summary>
        public async Task<(ImmutableArray<Diagnostic> Said, string? Wrong)> AskAsync()
        {
            var here = await analysis.RunAsync(_compilation);
            var fresh = analysis.RunAlone(_compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(_compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText().ToString(), (CSharpParseOptions)tree.Options, tree.FilePath))));
            if (here.FirstOrDefault(diagnostic => diagnostic.Id is "AIFA9999" or "AD0001") is { } fault) return (here, Analysis.Message(fault));
            return (here, here.Select(Shown).SequenceEqual(fresh.Select(Shown)) ? null : $"said: {string.Join("\n", here)}\nfrom scratch: {string.Join("\n", fresh)}");
        }

        public string Sources() => string.Join("\n", analysis.Files.Select(file => $"--- {file.Path}\n{Text(file.Path)}"));

        private static string Shown(Diagnostic diagnostic) => $"{diagnostic}|{diagnostic.Location.SourceSpan}|{string.Join(",", diagnostic.AdditionalLocations.Select(location => location.SourceSpan))}";

        private SyntaxTree Tree(string path) => _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
    }

    /// <summary>How often what was said, how long the slowest answer took, and each thing that went wrong once.</summary>
    private sealed class Log
    {
        private const int Enough = 5;

        private readonly SortedDictionary<string, int> _said = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _wrong = new(StringComparer.Ordinal);
        private int _tried;
        private (TimeSpan Time, string What) _slowest;

        public async Task Try(Editor editor, string what)
        {
            var watch = Stopwatch.StartNew();
            var (said, wrong) = await editor.AskAsync();
            _tried++;
            if (watch.Elapsed > _slowest.Time) _slowest = (watch.Elapsed, what);
            foreach (var diagnostic in said) _said[diagnostic.Id] = _said.GetValueOrDefault(diagnostic.Id) + 1;
            if (wrong is not null) _wrong.TryAdd(wrong.Split(" | ") is { Length: > 2 } lines ? string.Join('\n', lines[..3]) : wrong, $"{what}\n{editor.Sources()}");
            if (_wrong.Count >= Enough) IsClean();
        }

        public void IsClean() => Assert.True(_wrong.Count == 0, string.Join("\n\n", _wrong.Select(pair => $"{pair.Key}\nat {pair.Value}")));

        public override string ToString() =>
            FormattableString.Invariant($"{_tried} tried; the slowest took {_slowest.Time.TotalMilliseconds:0} ms ({_slowest.What}), both analyses; said: {string.Join(", ", _said.Select(pair => $"{pair.Key} {pair.Value} times"))}");
    }
}
