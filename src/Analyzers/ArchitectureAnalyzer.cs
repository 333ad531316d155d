using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiFactory.Analyzers;

/// <summary>Underlines what breaks the Well-Architected Framework, over the whole architecture and in every environment.</summary>
/// <remarks>Each tree reports what stands in it and nothing else. So the diagnostics are local ones: editors show them live, without waiting for the end of a compilation.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArchitectureAnalyzer : DiagnosticAnalyzer
{
    private const string Model = "AiFactory.Model";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == Model)) return;

            var run = new CompilationRun(start.Compilation, start.Options);
            start.RegisterSemanticModelAction(action =>
            {
                foreach (var diagnostic in run.In(action.SemanticModel.SyntaxTree, action.CancellationToken)) action.ReportDiagnostic(diagnostic);
            });
        });
    }
}
