using AiFactory.Model;

namespace AiFactory.Generators.Views.Projections;

/// <summary>For those who decide: people, what the system consists of, and the stages of what happens. No name or size of a resource.</summary>
internal static class ExecutiveView
{
    public static View Of(ArchitectureGraph graph)
    {
        var draft = new Draft("executive", graph.Brief.Title);
        var layers = graph.Layers.ToDictionary(layer => (Group)layer, layer => draft.Add(layer.Name, null, node => node with { Subtitle = layer.Description ?? "", IsAside = true }));
        var others = new Dictionary<object, DraftNode>(ReferenceEqualityComparer.Instance);
        var story = new Story(draft, graph, PlaceOf, group => layers.GetValueOrDefault(group), byStage: true);
        foreach (var flow in graph.Flows) story.Tell(flow);
        if (graph.Flows.Any(flow => flow.Steps.Any())) draft.Gather("Below everything", "what no step speaks of");
        return draft.Freeze($"who uses {graph.Brief.Title}, what it consists of, and the stages of what happens");

        DraftNode PlaceOf(Standing standing)
        {
            if (LayerOf(standing) is { } shown) return shown;
            var element = standing.Element;
            var isAzure = element.Inside.Prepend(element).Any(part => part is Model.Azure.AzureResource);
            var key = isAzure ? graph : (object)element;
            if (others.TryGetValue(key, out var known)) return known;
            return others[key] = isAzure
                ? draft.Add("Azure services", null, node => node with { Subtitle = "in no layer" })
                : draft.Add(element.Name, null, node => LayerMap.Describe(node, element));
        }

        DraftNode? LayerOf(Standing standing) =>
            standing.Group is { } meant && layers.TryGetValue(meant, out var known) ? known
            : Standing.Of(graph.FirstAlike(standing.Element), null, graph).Group is { } first ? layers[first] : null;
    }
}
