using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>An architecture and what the rules say of it, as reports need it.</summary>
/// <param name="Root">The folder that places are told relative to.</param>
public sealed record CheckedFamily(ArchitectureFamily Family, CheckResult Check, SourceRoot Root)
{
    /// <summary>What the sources leave open.</summary>
    public IReadOnlyList<NotKnown> NotKnown { get; init; } = [];

    /// <summary>What would repair a finding of the check, by the finding itself; nothing for those that no change of the sources is known for.</summary>
    public IReadOnlyDictionary<Finding, IReadOnlyList<ProposedFix>> Fixes { get; init; } = new Dictionary<Finding, IReadOnlyList<ProposedFix>>();
}
