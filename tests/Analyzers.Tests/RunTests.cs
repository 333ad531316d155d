using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Tests;

/// <summary>How the work is done: once a compilation, by whoever comes first, and not at all where there is no model.</summary>
public sealed class RunTests
{
    [Fact]
    public async Task A_project_without_the_Model_pays_nothing()
    {
        var analysis = Analysis.Of(("Chat.cs", "public sealed class Chat;"));
        var without = analysis.Compilation([.. Analysis.References.Where(reference => Path.GetFileName(reference.Display) != "AiFactory.Model.dll")]);
        without = without.RemoveSyntaxTrees(without.SyntaxTrees[0]); // the usings
        var driver = analysis.Driver(without);
        Assert.Empty(await driver.GetAnalyzerDiagnosticsAsync());
        Assert.Equal(0, (await driver.GetAnalyzerTelemetryInfoAsync(driver.Analyzers[0], CancellationToken.None)).SemanticModelActionsCount);
    }

    [Fact]
    public Task A_project_without_an_architecture_hears_nothing() => Nothing(Analysis.Of(("Parts.cs", """internal static class Parts { public static StorageAccount Store() => new("one") { SharedKeyAccess = true }; }""")));

    [Fact]
    public async Task All_trees_are_answered_from_one_search()
    {
        var analysis = Many();
        var compilation = analysis.Compilation();
        var run = new CompilationRun(compilation, analysis.Options());
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(number => Task.Run(() => run.In(compilation.SyntaxTrees[number % compilation.SyntaxTrees.Length], CancellationToken.None).ToList())));
        for (var number = 0; number < answers.Length; number++)
        {
            var first = answers[number % compilation.SyntaxTrees.Length];
            Assert.Equal(first.Count, answers[number].Count);
            Assert.All(first.Zip(answers[number]), pair => Assert.Same(pair.First, pair.Second));
        }

        Assert.Equal(20, answers.Take(compilation.SyntaxTrees.Length).Sum(answer => answer.Count(diagnostic => diagnostic.Id == "AIFA2003")));
    }

    [Fact]
    public void A_search_that_was_cancelled_leaves_nothing_behind()
    {
        var analysis = Many();
        var compilation = analysis.Compilation();
        var run = new CompilationRun(compilation, analysis.Options());
        Assert.ThrowsAny<OperationCanceledException>(() => run.In(compilation.SyntaxTrees[2], new CancellationToken(canceled: true)).ToList());
        Assert.Contains(run.In(compilation.SyntaxTrees[2], CancellationToken.None), diagnostic => diagnostic.Id == "AIFA2003");
        Assert.Contains(run.In(compilation.SyntaxTrees[2], new CancellationToken(canceled: true)), diagnostic => diagnostic.Id == "AIFA2003"); // there is nothing left to cancel
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(20)]
    public async Task Cancelling_at_any_moment_changes_no_answer(int milliseconds)
    {
        var analysis = Many();
        var expected = await analysis.RunAsync();
        var compilation = analysis.Compilation();
        var driver = analysis.Driver(compilation);
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(milliseconds));
        try
        {
            await driver.GetAnalyzerDiagnosticsAsync(impatience.Token);
        }
        catch (OperationCanceledException)
        {
        }

        var actual = await driver.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.Equal(Shown(expected), Shown(actual));
    }

    [Fact]
    public async Task The_same_sources_give_the_same_diagnostics() => Assert.Equal(Shown(await Many().RunAsync()), Shown(await Many().RunAsync()));

    [Fact]
    public async Task A_fault_of_ours_is_a_diagnostic_and_no_exception()
    {
        var compilation = Analysis.Define("").Compilation();
        var options = new AnalyzerOptions([new Unreadable()], Analysis.Define("").Options().AnalyzerConfigOptionsProvider);
        var found = Assert.Single(await compilation.WithAnalyzers([new ArchitectureAnalyzer()], new CompilationWithAnalyzersOptions(options, (exception, _, _) => throw exception, true, false)).GetAnalyzerDiagnosticsAsync());
        Assert.Equal(("AIFA9999", DiagnosticSeverity.Warning, "Chat"), (found.Id, found.Severity, Analysis.TextAt(found)));
        Assert.Contains("the disk is gone", Analysis.Message(found), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Analysis.Message(found));
    }

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => Analysis.Folder + "architecture.lock.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("the disk is gone");
    }

    private static async Task Nothing(Analysis analysis) => Assert.Empty(await analysis.RunAsync());

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);

    private static Analysis Many() => Analysis.Of([
        ("Chat.cs", Analysis.Class(string.Concat(Enumerable.Range(0, 20).Select(number => $"Parts{number}.Make();\n")))),
        .. Enumerable.Range(0, 20).Select(number => ($"Parts{number:00}.cs", $$"""internal static class Parts{{number}} { public static StorageAccount Make() => new("documents{{number}}") { SharedKeyAccess = true }; }""")),
    ]);
}
