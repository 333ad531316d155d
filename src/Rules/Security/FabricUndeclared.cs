using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Security;

/// <summary>Of Fabric and Power BI it is said how callers sign in there, and what they may hold.</summary>
public sealed class FabricUndeclared : Rule<Element>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2042",
        Title: "Fabric or Power BI says nothing of identity or data",
        Pillar: WafPillar.Security,
        Severity: Severity.Info,
        Why: "What is set there is no Azure resource, so unless it is written down nobody who reads the architecture can judge it.",
        Fix: "Say what it Holds and, of a system outside, its SignIn.",
        Source: "Own rule: a tenant that is set up outside of Azure is judged by what its users state of it.")
    {
        Checklist = "SE:06",
        Environments = [EnvironmentKind.Production],
    };

    /// <summary>What was read has nothing that people say.</summary>
    protected override bool Concerns(Element subject) => subject switch
    {
        FabricCapacity capacity => ((IMapped)capacity).Origin is null,
        ExternalSystem { Known: { } known } => known == KnownSystem.PowerBi || known == KnownSystem.OneLake,
        _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(Element subject)
    {
        string[] missing = [.. new[] { subject is ExternalSystem { SignIn: null } ? nameof(ExternalSystem.SignIn) : null, subject.Holds is null ? nameof(subject.Holds) : null }.OfType<string>()];
        if (missing.Length > 0) yield return Fails(subject, missing[0], $"{Named(subject)} says nothing of its {string.Join(" and ", missing)}.");
    }
}
