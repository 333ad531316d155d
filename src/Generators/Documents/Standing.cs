using AiFactory.Model;

namespace AiFactory.Generators.Documents;

/// <summary>Where a reader finds an element: in which group, under which title.</summary>
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

    /// <summary>The element itself before what it lies in.</summary>
    private static Standing? In(IReadOnlyList<Group> groups, Element[] candidates) =>
        (from candidate in candidates
         from @group in groups
         from appearance in @group.Appearances
         where ReferenceEquals(appearance.Element, candidate)
         select new Standing(@group, candidate, appearance.Title ?? candidate.Name)).FirstOrDefault();
}
