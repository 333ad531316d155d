using AiFactory.Rules;
using Microsoft.CodeAnalysis;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>Findings in the compiler's form, so that it can say what a project's settings make of them.</summary>
internal static class Diagnostics
{
    private static readonly DiagnosticDescriptor Unknown = Descriptor("AIFA9001", "AiFactory", DiagnosticSeverity.Info);

    public static Diagnostic Of(RuleInfo rule, Location location) =>
        Diagnostic.Create(Descriptor(rule.Id, rule.Pillar.ToString(), SeverityOf(rule.Severity)), location);

    public static Diagnostic NotKnown(Location location) => Diagnostic.Create(Unknown, location);

    public static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Descriptor(string id, string category, DiagnosticSeverity severity) => new(id, id, id, category, severity, isEnabledByDefault: true);
}
