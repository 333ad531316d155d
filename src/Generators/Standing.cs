using AiFactory.Model;

namespace AiFactory.Generators;

/// <summary>Where a reader finds an element: in which group, under which title. Documents and pictures ask here, so that both mean the same place.</summary>
/// <param name="Group">Null for what is in no layer.</param>
/// <param name="Element">The element, or what it lies in where that alone is shown.</param>
/// <param name="Name">What it is called there.</param>
internal sealed record Standing(Group? Group, Element Element, string Name)
{
    /// <param name="asked">The group that a step means it in; the first that shows it when null, or where that group does not show it.</param>
    public static Standing Of(Element element, Group? asked, ArchitectureGraph graph)
    {
        Element[] candidates = [element, .. element.Inside];
        return (asked is null ? null : In([asked], candidates)) ?? In(graph.Layers, candidates) ?? new(null, element, element.Name);
    }

    /// <summary>Where the caller of a step's connection is meant.</summary>
    public static Standing OfCaller(FlowStep step, Connection connection, ArchitectureGraph graph) => Of(connection.From, Asking(step).From, graph);

    /// <summary>Where the callee of a step's connection is meant.</summary>
    public static Standing OfCallee(FlowStep step, Connection connection, ArchitectureGraph graph) => Of(connection.To, Asking(step).To, graph);

    /// <summary>An answer that says nothing of its ends goes between those of the question.</summary>
    private static FlowStep Asking(FlowStep step) =>
        step is { Direction: StepDirection.Reply, From: null, To: null } ? step.Flow.Steps.FirstOrDefault(other => other.Connections.Contains(step.Connections[0])) ?? step : step;

    /// <summary>The element itself before what it lies in.</summary>
    private static Standing? In(IReadOnlyList<Group> groups, Element[] candidates) =>
        (from candidate in candidates
         from @group in groups
         from appearance in @group.Appearances
         where ReferenceEquals(appearance.Element, candidate)
         select new Standing(@group, candidate, appearance.Title ?? candidate.Name)).FirstOrDefault();
}
