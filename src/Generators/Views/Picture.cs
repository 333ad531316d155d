using AiFactory.Model;

namespace AiFactory.Generators.Views;

/// <summary>What a reader sees of a graph: boxes with parts, and arrows with the numbers of the steps that they stand for.</summary>
/// <param name="Boxes">Layers with a part that a step touches.</param>
/// <param name="Quiet">Layers that no step touches: told beside the picture, where they are in nobody's way.</param>
/// <param name="Loose">What is in no layer.</param>
internal sealed record Picture(IReadOnlyList<PictureBox> Boxes, IReadOnlyList<PictureBox> Quiet, IReadOnlyList<PictureNode> Loose, IReadOnlyList<PictureArrow> Arrows)
{
    /// <summary>The architect's view: layers, their parts, and the flows between them.</summary>
    public static Picture Of(ArchitectureGraph graph)
    {
        var nodes = new Dictionary<Element, PictureNode>(ReferenceEqualityComparer.Instance);
        PictureBox[] boxes = [.. graph.Layers.Select(layer => new PictureBox(layer.Name, layer.Description, [.. layer.Appearances.Select(Node)]))];
        var arrows = ArrowsOf(graph, NodeOf).ToList();
        var touched = new HashSet<PictureNode>(arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }), ReferenceEqualityComparer.Instance);
        var drawn = boxes.ToLookup(box => arrows.Count == 0 || box.Nodes.Any(touched.Contains));
        return new([.. drawn[true]], [.. drawn[false]], [.. nodes.Values.Except(boxes.SelectMany(box => box.Nodes))], arrows);

        PictureNode Node(Appearance appearance)
        {
            var node = new PictureNode(appearance.Element, appearance.Title ?? appearance.Element.Name);
            nodes.TryAdd(appearance.Element, node);
            return node;
        }

        // A part that has no place of its own is shown as what it lies in.
        PictureNode NodeOf(Element element)
        {
            if (new[] { element }.Concat(element.Inside).FirstOrDefault(nodes.ContainsKey) is { } shown) return nodes[shown];
            return nodes[element] = new PictureNode(element, element.Name);
        }
    }

    /// <summary>One arrow for each pair that steps connect, with all their numbers.</summary>
    private static IEnumerable<PictureArrow> ArrowsOf(ArchitectureGraph graph, Func<Element, PictureNode> nodeOf)
    {
        var told = graph.Flows.SelectMany(flow => flow.Steps).SelectMany(step => step.Connections.Select(connection => (step, connection))).ToList();
        return told
            .Select(pair => (From: nodeOf(Start(pair.step, pair.connection)), To: nodeOf(End(pair.step, pair.connection)), pair.step))
            .GroupBy(arrow => (arrow.From, arrow.To))
            .Select(group => new PictureArrow(group.Key.From, group.Key.To, [.. group.Select(arrow => arrow.step).Distinct()]));
    }

    private static Element Start(FlowStep step, Connection connection) => step.Direction == StepDirection.Reply ? connection.To : connection.From;
    private static Element End(FlowStep step, Connection connection) => step.Direction == StepDirection.Reply ? connection.From : connection.To;
}

internal sealed record PictureBox(string Title, string? Description, IReadOnlyList<PictureNode> Nodes);

internal sealed record PictureNode(Element Element, string Title);

internal sealed record PictureArrow(PictureNode From, PictureNode To, IReadOnlyList<FlowStep> Steps)
{
    public bool IsReply => Steps.All(step => step.Direction == StepDirection.Reply);
}
