using AiFactory.Model;

namespace AiFactory.Rules.Reasoning;

/// <summary>A rule that tells what the planner of addresses found, for the codes that are its own.</summary>
public abstract class AddressPlanRule : GraphRule
{
    /// <summary>Whether the rule is the one that tells of this.</summary>
    protected abstract bool Tells(AddressFinding finding);

    /// <inheritdoc/>
    public sealed override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
    [
        .. graph.AddressPlans.SelectMany(plan => plan.Addresses.Findings.Where(finding => Tells(finding) && IsHere(finding, graph)).Select(finding => Verdict($"Address plan '{plan.Name}'", finding))),
        .. AddressPlan.Between(graph.AddressPlans).Where(finding => Tells(finding) && IsHere(finding, graph)).Select(finding => Verdict("Address plans", finding)),
    ];

    /// <summary>A plan speaks of all environments, wherever it is asked.</summary>
    private static bool IsHere(AddressFinding finding, ArchitectureGraph graph) => finding.Environment is null || finding.Environment == graph.Environment.Name;

    private static Verdict Verdict(string plan, AddressFinding finding) => Fails(finding.Position, $"{plan}, {finding.Code}: {finding.Reason}");
}
