using AiFactory.Model;

namespace AiFactory.Rules;

/// <summary>A rule that an architecture brought along, asked as ours are.</summary>
/// <param name="environments">Where it is required.</param>
internal sealed class OwnRuleCheck(OwnRule own, IReadOnlyList<DeploymentEnvironment> environments) : EnvironmentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        own.Id,
        own.Title,
        WafPillar.Own,
        own.Severity switch { OwnSeverity.Error => Severity.Error, OwnSeverity.Info => Severity.Info, _ => Severity.Warning },
        Why: own.Reason ?? "The architecture itself requires it.",
        Fix: own.Fix ?? $"See to it that this holds: {own.Title}.",
        Source: "Own rule: required by the architecture.")
    {
        RequiredAt = own.Position,
    };

    /// <inheritdoc/>
    /// <inheritdoc/>
    public override RuleScope Scope => RuleScope.Graph;

    internal override bool IsRequiredIn(DeploymentEnvironment environment) => environments.Contains(environment);

    /// <summary>Each environment has a predicate of its own, which may close over that environment's elements.</summary>
    internal override IEnumerable<Verdict> Judge(ArchitectureGraph graph) =>
        graph.OwnRules.FirstOrDefault(rule => string.Equals(rule.Id, own.Id, StringComparison.OrdinalIgnoreCase)) is { } asked ? Judge(asked, graph) : [];

    private static IEnumerable<Verdict> Judge(OwnRule rule, ArchitectureGraph graph)
    {
        try
        {
            return [.. rule.BrokenBy(graph).Select(element => Fails(element, rule.Property, $"{Named(element)} breaks '{rule.Title}'."))];
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            return [NotAssessed(null, $"'{rule.Title}' could not be asked: its code threw {thrown.GetType().Name}: {thrown.Message}") with { Position = rule.Position }];
        }
    }
}
