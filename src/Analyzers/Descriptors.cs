using System.Collections.Immutable;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers;

/// <summary>What the compiler knows of each diagnostic: one for each rule, and a few about the checking itself.</summary>
internal static class Descriptors
{
    private const string Checking = "AiFactory";

    /// <summary>A value or a branch depends on what only running, or the world outside, can tell.</summary>
    public static DiagnosticDescriptor NotKnown { get; } = Own("AIFA9001", "Not known before it runs", DiagnosticSeverity.Info,
        "What rests on it is judged only as far as it holds whatever the value is. Give the value in the model, or in a declared input file.");

    /// <summary>The Model refuses the call, or the program throws.</summary>
    public static DiagnosticDescriptor Invalid { get; } = Own("AIFA9002", "The architecture cannot be built", DiagnosticSeverity.Error,
        "Running the model would end here with this exception. What follows from the place is not checked; what stands beside it is.");

    /// <summary>An endless loop, too deep a recursion, too large a collection or text.</summary>
    public static DiagnosticDescriptor LimitReached { get; } = Own("AIFA9003", "Too much for checking while typing", DiagnosticSeverity.Warning,
        "The checker gives a model a budget of steps, depth and size, the same on every machine. What lies beyond it is not checked.");

    /// <summary>A property of the project has a text that means nothing.</summary>
    public static DiagnosticDescriptor WrongSetting { get; } = Own("AIFA9008", "A setting of the project is not valid", DiagnosticSeverity.Error,
        "AiFactoryAsOf is a day, AiFactoryRulesLevel a number, AiFactoryProfile a profile of rules or the path of its file, AiFactoryFlags a list of name=true and name=false. Nothing is checked until it is corrected.");

    /// <summary>The compiler's copy of the Model is not the one that the project refers to.</summary>
    public static DiagnosticDescriptor OtherModel { get; } = Own("AIFA9009", "The Model and its checker are of different builds", DiagnosticSeverity.Warning,
        "What is checked is what the checker's own Model makes of the sources. Refer to the Model and to the analyzers of one and the same package.");

    /// <summary>Our own fault.</summary>
    public static DiagnosticDescriptor Fault { get; } = Own("AIFA9999", "The checker failed", DiagnosticSeverity.Warning,
        "A fault of AiFactory, not of the model. Nothing is checked; please report the text of the message.");

    /// <summary>All rules that architectures bring along, as the compiler must know ids beforehand. The message begins with the rule's own id; its severity is the rule's.</summary>
    private static DiagnosticDescriptor OwnRule { get; } = Own(RuleCatalogue.OwnRuleInCompiler, "A rule of the architecture's own is broken", DiagnosticSeverity.Warning,
        "The architecture itself requires it; the message names the rule.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. RuleCatalogue.All.Select(rule => Of(rule.Info)), OwnRule, NotKnown, Invalid, LimitReached, WrongSetting, OtherModel, Fault];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(descriptor => descriptor.Id);

    public static DiagnosticDescriptor For(RuleInfo rule) => ById.TryGetValue(rule.Id, out var descriptor) ? descriptor : OwnRule;

    private static DiagnosticDescriptor Of(RuleInfo rule) =>
        new(rule.Id, rule.Title, "{0}", rule.Pillar.ToString(), SeverityOf(rule.Severity), isEnabledByDefault: true, $"{rule.Why} {rule.Fix}", Page(rule));

    private static DiagnosticDescriptor Own(string id, string title, DiagnosticSeverity severity, string description) =>
        new(id, title, "{0}", Checking, severity, isEnabledByDefault: true, description);

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>Where the rule's sentence comes from. A rule of our own has its reasoning in its description, and the framework that it serves as its page.</summary>
    private static string Page(RuleInfo rule) =>
        rule.Source.StartsWith("https://", StringComparison.Ordinal) ? rule.Source : "https://learn.microsoft.com/azure/well-architected/";
}
