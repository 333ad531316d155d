using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Views.Projections;

/// <summary>The architecture's layers with what stands in them. A part stands inside of what it lies in, where both are in the same layer.</summary>
internal sealed class LayerMap
{
    private readonly Draft _draft;
    private readonly ArchitectureGraph _graph;
    private readonly Func<Element, IReadOnlyList<string>> _details;
    private readonly Dictionary<(Group? Group, Element Element), DraftNode> _places = [];
    private readonly Dictionary<Group, DraftNode> _groups = new(ReferenceEqualityComparer.Instance);

    /// <param name="details">Lines below a part's kind.</param>
    public LayerMap(Draft draft, ArchitectureGraph graph, Func<Element, IReadOnlyList<string>>? details = null)
    {
        (_draft, _graph, _details) = (draft, graph, details ?? (_ => []));
        foreach (var layer in graph.Layers)
        {
            var group = _groups[layer] = draft.Add(layer.Name, null, node => node with { Subtitle = layer.Description ?? "", Form = NodeForm.Layer, IsAside = true });
            var here = new Dictionary<Element, DraftNode>(ReferenceEqualityComparer.Instance);
            foreach (var appearance in layer.Appearances.OrderBy(appearance => appearance.Element.Inside.Count()))
            {
                var element = graph.FirstAlike(appearance.Element);
                if (element != appearance.Element && here.ContainsKey(element)) continue;
                var inside = Around(element).FirstOrDefault(here.ContainsKey) is { } outer ? here[outer] : group;
                var node = here[element] = Add(element, appearance.Title, inside);
                _places.TryAdd((layer, element), node);
            }
        }
    }

    public IEnumerable<Element> Placed => _places.Keys.Select(place => place.Element).Distinct();

    /// <summary>The place in the layer that is meant; what is in no layer gets one outside of them, and one of many alike stands where the first of them does.</summary>
    public DraftNode PlaceOf(Standing standing)
    {
        var element = _graph.FirstAlike(standing.Element);
        if (_places.TryGetValue((standing.Group, element), out var known)) return known;
        var first = Standing.Of(element, null, _graph);
        var key = (first.Group, _graph.FirstAlike(first.Element));
        return _places.TryGetValue(key, out known) ? known : _places[key] = Add(element, null, null);
    }

    public DraftNode? PlaceOf(Group group) => _groups.GetValueOrDefault(group);

    private IEnumerable<Element> Around(Element element) => element.Inside.Select(_graph.FirstAlike);

    private DraftNode Add(Element element, string? title, DraftNode? parent) => _draft.Add(title ?? element.Name, parent, node => Describe(node, element) with { Details = [.. CountOf(_graph, element), .. _details(element)] });

    /// <summary>How many it stands for, where it is one of many alike.</summary>
    public static IEnumerable<string> CountOf(ArchitectureGraph graph, Element element) =>
        graph.AlikeTo(element).Count is > 1 and var count ? [string.Create(CultureInfo.InvariantCulture, $"one of {count} alike")] : [];

    /// <summary>An element as a card: its kind, and its icon.</summary>
    public static ViewNode Describe(ViewNode node, Element element) => node with
    {
        Key = element.Key,
        Subtitle = element switch
        {
            Person person => person.Description ?? "",
            ExternalSystem system => system.Description ?? system.Title,
            Practice practice => practice.Description ?? "",
            Feature feature => feature.Description ?? $"part of {feature.Of.Name}",
            _ => element.Title,
        },
        Icon = element switch
        {
            Person => IconCatalogue.Person,
            ExternalSystem system => system.Known?.Icon,
            EntraPrincipal => IconCatalogue.Entra,
            AzureResource resource => resource.Shape.Service?.Icon,
            Feature { Of: AzureResource of } => of.Shape.Service?.Icon,
            _ => null,
        },
    };
}
