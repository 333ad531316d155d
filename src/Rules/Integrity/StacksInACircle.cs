using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>Stacks depend on one another in one direction only.</summary>
public sealed class StacksInACircle : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7504",
        Title: "Stacks depend on each other in a circle",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Each Terraform state waits for the other: neither can be applied first.",
        Fix: "Move one of the resources named in the evidence to the other stack, or to a third that both come after.",
        Source: "Own rule: a root module can only refer to what an earlier one has made.");

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        if (graph.IsRead) return [NotAssessed(null, "What was read does not say which Terraform state holds what.")];
        if (graph.Stacks.Count < 2) return [];
        AzureResource[] ours = [.. graph.Resources.Where(resource => resource.Ownership != Ownership.Observed)];
        (AzureResource From, AzureResource To)[] links = [.. References.Between(ours).Edges.Where(edge => !ReferenceEquals(edge.From.Stack, edge.To.Stack))];
        return References.Cycles((graph.Stacks, links.Select(link => (link.From.Stack, link.To.Stack)))).Select(cycle => Fails(
            cycle[0].Position, $"Stack '{cycle[0].Name}' depends on {string.Join(", which depends on ", cycle.Skip(1).Select(stack => $"'{stack.Name}'"))}.", [.. cycle.Zip(cycle.Skip(1), (from, to) => Because(from, to, links))]));
    }

    private static string Because(Stack from, Stack to, (AzureResource From, AzureResource To)[] links)
    {
        var (user, used) = links.First(link => ReferenceEquals(link.From.Stack, from) && ReferenceEquals(link.To.Stack, to));
        return $"{Named(user)} in '{from.Name}' refers to {Named(used)} in '{to.Name}'";
    }
}
