using System.Collections.Immutable;
using AiFactory.Analyzers;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Benchmarks.Interpreting;

/// <summary>One key press: the edited file is parsed, bound and analysed anew. With an analyzer that only looks at each operation, and with ours beside it.</summary>
[MemoryDiagnoser]
public class EditBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Other = [Trivial];
    private static readonly ImmutableArray<DiagnosticAnalyzer> Warning = [new EachOperation(warns: true)];
    private static readonly ImmutableArray<DiagnosticAnalyzer> Both = [Trivial, new ArchitectureAnalyzer()];

    internal static DiagnosticAnalyzer Trivial => new EachOperation(warns: false);

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

    /// <summary>For any warning the compiler looks for an attribute that suppresses it, and for that binds the method around it anew.</summary>
    [Benchmark]
    public int WithOneThatWarns() => Edit(Warning);

    [Benchmark]
    public int WithOursBeside() => Edit(Both);

    /// <summary>What one edit costs all processors together, which is what the garbage collector and concurrent analyzers hide from a clock: medians of rounds of ten edits, by turns.</summary>
    public static void PrintProcessorTime()
    {
        foreach (var model in new[] { "300 in straight lines", "2000 in projects" })
        {
            var benchmarks = new EditBenchmarks { Model = model };
            benchmarks.Make();
            var edits = new Func<int>[] { benchmarks.WithAnotherAnalyzer, benchmarks.WithOneThatWarns, benchmarks.WithOursBeside };
            for (var round = 0; round < 8; round++) Array.ForEach(edits, edit => ProcessorTime(edit));
            var times = edits.Select(_ => new List<double>()).ToArray();
            for (var round = 0; round < 15; round++)
            {
                for (var index = 0; index < edits.Length; index++) times[index].Add(ProcessorTime(edits[index]));
            }

            var (silent, warns, ours) = (Median(times[0]), Median(times[1]), Median(times[2]));
            Console.WriteLine($"{model}: {ours:F0} ms of processor time with ours beside a trivial analyzer; {ours - silent:F0} ms more than with that alone ({silent:F0} ms), {ours - warns:F0} ms more than where that warns once ({warns:F0} ms).");
        }
    }

    private static double ProcessorTime(Func<int> edit)
    {
        const int Edits = 10;
        var before = Environment.CpuUsage.TotalTime;
        for (var number = 0; number < Edits; number++) _ = edit();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Edits;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private int Edit(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var tree = _before.SyntaxTrees[0];
        var edited = CSharpSyntaxTree.ParseText(_text + $"\n// {_edits++}", (CSharpParseOptions)tree.Options, tree.FilePath);
        var compilation = _before.ReplaceSyntaxTree(tree, edited);
        return compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EachOperation(bool warns) : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Descriptor = new("BENCH1", "First element", "First element", "Benchmark", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterOperationAction(Look, OperationKind.ObjectCreation, OperationKind.Invocation);
        }

        private void Look(OperationAnalysisContext context)
        {
            if (warns && context.Operation is IObjectCreationOperation { Type.Name: "VirtualNetwork" }) context.ReportDiagnostic(Diagnostic.Create(Descriptor, context.Operation.Syntax.GetLocation()));
        }
    }
}
