using AiFactory.Model;

namespace AiFactory.Generators.Views.Projections;

/// <summary>For architects: components in their layers, and the steps between them.</summary>
internal static class ArchitectView
{
    public static View Of(ArchitectureGraph graph)
    {
        var draft = new Draft("architect", $"{graph.Brief.Title}: components");
        var map = new LayerMap(draft, graph);
        var story = new Story(draft, graph, map.PlaceOf, map.PlaceOf);
        foreach (var flow in graph.Flows) story.Tell(flow);
        return draft.Freeze($"the components of {graph.Brief.Title} in their layers, and the numbered steps between them");
    }
}

/// <summary>One story: what takes part in a flow, and its steps in words.</summary>
internal static class FlowView
{
    public static View Of(ArchitectureGraph graph, Flow flow)
    {
        var draft = new Draft(KeyOf(flow), TitleOf(flow)) { OnlyTouched = true };
        var map = new LayerMap(draft, graph);
        new Story(draft, graph, map.PlaceOf, map.PlaceOf) { InWords = true }.Tell(flow);
        return draft.Freeze($"how the flow “{flow.Name}” goes, step by step");
    }

    /// <summary>The name of the flow's picture; its letter keeps flows of one name apart.</summary>
    public static string KeyOf(Flow flow)
    {
        var name = FolderName.Of(flow.Name);
        return string.Join('-', new[] { "flow", flow.Letter.ToLowerInvariant(), name[..Math.Min(name.Length, 60)].TrimEnd('-') }.Where(part => part.Length > 0));
    }

    public static string TitleOf(Flow flow) => flow.Letter.Length > 0 ? $"{flow.Letter}. {flow.Name}" : flow.Name;
}
