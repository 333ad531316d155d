using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Graph;
using AiFactory.Model.Mapping;

namespace AiFactory.Generators.Terraform;

/// <summary>The stacks of an environment, each after those whose resources it refers to.</summary>
internal static class StackOrder
{
    public static IReadOnlyList<(Stack Stack, IReadOnlyList<Stack> Uses)> Of(ArchitectureGraph graph)
    {
        Stack[] stacks = [.. graph.Stacks.Where(stack => graph.ResourcesIn(stack).Any())];
        var uses = stacks.ToDictionary(stack => stack, stack => UsedBy(graph, stack).Where(stacks.Contains).Distinct().OrderBy(other => other.Name, StringComparer.Ordinal).ToList());
        var edges = stacks.SelectMany((stack, to) => uses[stack].Select(other => (From: Array.IndexOf(stacks, other), To: to)));
        var order = new DirectedGraph(stacks.Length, edges).InTopologicalOrder();
        var sorted = order.Vertices ?? Enumerable.Range(0, stacks.Length); // a circle is a finding of its own; the page still lists every stack
        return [.. sorted.Select(index => (stacks[index], (IReadOnlyList<Stack>)uses[stacks[index]]))];
    }

    private static IEnumerable<Stack> UsedBy(ArchitectureGraph graph, Stack stack) => graph.ResourcesIn(stack)
        .SelectMany(ResourceReferences.Of)
        .Where(other => other.Ownership != Ownership.Observed && !ReferenceEquals(other.Stack, stack))
        .Select(other => other.Stack);
}
