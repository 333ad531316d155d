using System.Collections.Immutable;
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
        var step = Setting("AIFACTORY_TYPING_STEP", 61);
        var tried = 0;
        foreach (var path in Example.Files.Select(file => file.Path))
        {
            var editor = new Editor(Example);
            var whole = editor.Text(path);
            editor.Replace(path, new TextSpan(0, whole.Length), "");
            for (var length = 0; length < whole.Length; length += step)
            {
                editor.Replace(path, new TextSpan(length, 0), whole.Substring(length, Math.Min(step, whole.Length - length)));
                await editor.IsAsFromScratch();
                tried++;
            }
        }

        output.WriteLine(FormattableString.Invariant($"{tried} prefixes, every {step} characters"));
    }

    [Fact]
    public async Task Random_edits_of_an_example_are_answered_as_from_scratch()
    {
        var edits = Setting("AIFACTORY_TYPING_EDITS", 300);
        var random = new Random(Seed);
        var editor = new Editor(Example);
        var said = new SortedDictionary<string, int>(StringComparer.Ordinal);
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
            foreach (var diagnostic in await editor.IsAsFromScratch($"edit {number} of seed {Seed}")) said[diagnostic.Id] = said.GetValueOrDefault(diagnostic.Id) + 1;
        }

        output.WriteLine(FormattableString.Invariant($"{edits} edits of seed {Seed}; said: {string.Join(", ", said.Select(pair => $"{pair.Key} {pair.Value} times"))}"));
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

        public async Task<ImmutableArray<Diagnostic>> IsAsFromScratch(string what = "")
        {
            var here = await analysis.RunAsync(_compilation);
            var fresh = await analysis.RunAsync(_compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(_compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText().ToString(), (CSharpParseOptions)tree.Options, tree.FilePath))));
            Assert.True(here.Select(Shown).SequenceEqual(fresh.Select(Shown)), $"{what}: {string.Join("\n", here)}\nfrom scratch: {string.Join("\n", fresh)}\n{Sources()}");
            Assert.True(here.All(diagnostic => diagnostic.Id is not ("AIFA9999" or "AD0001")), $"{what}: {string.Join("\n", here)}\n{Sources()}");
            return here;
        }

        private static string Shown(Diagnostic diagnostic) => $"{diagnostic}|{diagnostic.Location.SourceSpan}|{string.Join(",", diagnostic.AdditionalLocations.Select(location => location.SourceSpan))}";

        private string Sources() => string.Join("\n", analysis.Files.Select(file => $"--- {file.Path}\n{Text(file.Path)}"));

        private SyntaxTree Tree(string path) => _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
    }
}
