using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>Hands diagnostics to the compiler as if an analyzer had found them, and sees what comes out: which the project silences, which it makes errors.</summary>
internal static class CompilerSeverities
{
    private const string Number = "number";

    /// <summary>By their numbers in the list, those that a person would see.</summary>
    public static IReadOnlyDictionary<int, DiagnosticSeverity> Of(IReadOnlyList<(int Number, Diagnostic Diagnostic)> said, SourceUnit unit, CancellationToken cancel = default)
    {
        if (said.Count == 0) return new Dictionary<int, DiagnosticSeverity>();

        var messenger = new Messenger([.. said.Select(pair => Numbered(pair.Diagnostic, pair.Number))]);
        var options = new CompilationWithAnalyzersOptions(unit.Settings.AnalyzerOptions, (_, _, _) => { }, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false, analyzerExceptionFilter: _ => false);
        return new CompilationWithAnalyzers(unit.Compilation, [messenger], options).GetAnalyzerDiagnosticsAsync(cancel).GetAwaiter().GetResult()
            .Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: not DiagnosticSeverity.Hidden } && diagnostic.Properties.ContainsKey(Number))
            .ToDictionary(diagnostic => int.Parse(diagnostic.Properties[Number]!, CultureInfo.InvariantCulture), diagnostic => diagnostic.Severity);
    }

    private static Diagnostic Numbered(Diagnostic diagnostic, int number) =>
        Diagnostic.Create(diagnostic.Descriptor, diagnostic.Location, diagnostic.Severity, additionalLocations: null, ImmutableDictionary<string, string?>.Empty.Add(Number, number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>An analyzer that knows already.</summary>
    private sealed class Messenger(IReadOnlyList<Diagnostic> said) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. said.Select(diagnostic => diagnostic.Descriptor).Distinct()];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
            context.RegisterCompilationAction(action =>
            {
                foreach (var diagnostic in said) action.ReportDiagnostic(diagnostic);
            });
        }
    }
}
