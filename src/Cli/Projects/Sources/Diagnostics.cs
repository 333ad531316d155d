using AiFactory.Rules;
using Microsoft.CodeAnalysis;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>Findings in the compiler's form, so that it can say what a project's settings make of them.</summary>
internal static class Diagnostics
{
    private static readonly DiagnosticDescriptor Unknown = Descriptor("AIFA9001", "AiFactory", DiagnosticSeverity.Info);

    /// <summary>All rules that architectures bring along, as the compiler must know ids beforehand.</summary>
    private static readonly DiagnosticDescriptor OwnRule = Descriptor(RuleCatalogue.OwnRuleInCompiler, "AiFactory", DiagnosticSeverity.Warning);

    public static Diagnostic Of(RuleInfo rule, Location location)
    {
        var severity = SeverityOf(rule.Severity);
        var descriptor = RuleCatalogue.Find(rule.Id) is null ? OwnRule : Descriptor(rule.Id, rule.Pillar.ToString(), severity);
        return Diagnostic.Create(descriptor, location, severity, additionalLocations: null, properties: null);
    }

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
