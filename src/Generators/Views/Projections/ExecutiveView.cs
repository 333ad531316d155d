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
        var layerOf = new Dictionary<Element, Layer>(ReferenceEqualityComparer.Instance);
        foreach (var layer in graph.Layers)
        {
            foreach (var appearance in layer.Appearances) layerOf.TryAdd(graph.FirstAlike(appearance.Element), layer);
        }

        var story = new Story(draft, PlaceOf, group => layers.GetValueOrDefault(group), byStage: true);
        foreach (var flow in graph.Flows) story.Tell(flow);
        return draft.Freeze($"who uses {graph.Brief.Title}, what it consists of, and the stages of what happens");

        DraftNode PlaceOf(Element element)
        {
            if (element.Inside.Prepend(element).Select(graph.FirstAlike).FirstOrDefault(layerOf.ContainsKey) is { } shown) return layers[layerOf[shown]];
            var isAzure = element.Inside.Prepend(element).Any(part => part is Model.Azure.AzureResource);
            var key = isAzure ? graph : (object)element;
            if (others.TryGetValue(key, out var known)) return known;
            return others[key] = isAzure
                ? draft.Add("Azure services", null, node => node with { Subtitle = "in no layer" })
                : draft.Add(element.Name, null, node => LayerMap.Describe(node, element));
        }
    }
}
