using System.Collections.Immutable;
using AiFactory.Analyzers;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiFactory.Benchmarks.Interpreting;

/// <summary>One key press: the edited file is parsed, bound and analysed anew. With an analyzer that only looks at each operation, and with ours beside it.</summary>
[MemoryDiagnoser]
public class EditBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Other = [Trivial];
    private static readonly ImmutableArray<DiagnosticAnalyzer> Both = [Trivial, new ArchitectureAnalyzer()];

    internal static DiagnosticAnalyzer Trivial => new EachOperation();

    private string _text = "";
    private CSharpCompilation _before = null!;
    private int _edits;

    [Params("300 in straight lines", "2000 in projects")]
    public string Model { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        _text = Model.EndsWith("projects", StringComparison.Ordinal) ? ModelSources.Portfolio(2_000 * 10 / 51) : ModelSources.StraightLine(300);
        _before = ModelSources.Compile(_text);
    }

    [Benchmark(Baseline = true)]
    public int WithAnotherAnalyzer() => Edit(Other);

    [Benchmark]
    public int WithOursBeside() => Edit(Both);

    private int Edit(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var tree = _before.SyntaxTrees[0];
        var edited = CSharpSyntaxTree.ParseText(_text + $"\n// {_edits++}", (CSharpParseOptions)tree.Options, tree.FilePath);
        var compilation = _before.ReplaceSyntaxTree(tree, edited);
        return compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EachOperation : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Descriptor = new("BENCH1", "Never said", "Never said", "Benchmark", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterOperationAction(static _ => { }, OperationKind.ObjectCreation, OperationKind.Invocation);
        }
    }
}
