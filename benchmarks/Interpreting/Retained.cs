using AiFactory.Analyzers;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiFactory.Benchmarks.Interpreting;

/// <summary>How much memory an analysed compilation holds because of our analyzer, after collection: with it, less without.</summary>
internal static class Retained
{
    public static void Print()
    {
        foreach (var elements in new[] { 300, 1_500 })
        {
            Measure(elements, withOurs: true); // what is loaded once and for all
            var (without, with) = (Measure(elements, withOurs: false), Measure(elements, withOurs: true));
            Console.WriteLine($"{elements * 3:N0} elements in three environments: {without / 1e6:F1} MB held without, {with / 1e6:F1} MB with the analyzer: {(with - without) / 1e6:F1} MB more.");
        }
    }

    private static long Measure(int elements, bool withOurs)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var compilation = ModelSources.Compile(ModelSources.StraightLine(elements));
        _ = compilation.GetDiagnostics();
        DiagnosticAnalyzer[] analyzers = withOurs ? [EditBenchmarks.Trivial, new ArchitectureAnalyzer()] : [EditBenchmarks.Trivial];
        var analysed = compilation.WithAnalyzers([.. analyzers]);
        _ = analysed.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(analysed);
        return held;
    }
}
