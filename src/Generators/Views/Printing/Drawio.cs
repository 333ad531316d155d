using System.Globalization;
using System.Net;
using AiFactory.Generators.Views.Layout;

namespace AiFactory.Generators.Views.Printing;

/// <summary>Prints drawings for draw.io: a page for each, a layer for each flow, Azure's shapes by their path in draw.io's own library. Positions and corners are those of the SVG.</summary>
/// <remarks>A cell's label is HTML inside of an attribute, so text of any origin is escaped twice: here for HTML, by <see cref="Xml"/> for XML.</remarks>
internal static class Drawio
{
    private const string Base = "1";

    public static string Print(IReadOnlyList<Scene> scenes) => Xml.Print(xml => xml.Element("mxfile", [("host", "aifactory"), ("compressed", "false")], () =>
    {
        foreach (var scene in scenes)
        {
            xml.Element("diagram", [("id", scene.View.Id), ("name", NameOf(scene.View))], () =>
                xml.Element("mxGraphModel", [("grid", 1), ("gridSize", 10), ("tooltips", 1), ("connect", 1), ("arrows", 1), ("page", 0), ("pageWidth", scene.Width), ("pageHeight", scene.Height)], () =>
                    xml.Element("root", [], () => new Page(xml, scene).Write())));
        }
    }));

    private static string NameOf(View view) => char.ToUpperInvariant(view.Id[0]) + view.Id[1..];

    private sealed class Page(Xml xml, Scene scene)
    {
        private readonly Dictionary<string, PlacedNode> _nodes = scene.Nodes.ToDictionary(node => node.Node.Id, StringComparer.Ordinal);
        private readonly List<string> _flows = [.. scene.View.All.SelectMany(node => node.Marks).Concat(scene.View.Edges.SelectMany(edge => edge.Marks)).Select(mark => mark.Flow).Distinct()];
        private int _texts;

        public void Write()
        {
            xml.Element("mxCell", [("id", "0")]);
            Layer(Base, "Components");
            for (var i = 0; i < _flows.Count; i++) Layer(LayerOf(_flows[i]), _flows[i]);
            Text(Base, scene.Title, new(12, 8, scene.Width - 24, 28), "fontSize=18;fontStyle=1;");
            foreach (var node in scene.Nodes) Node(node);
            foreach (var edge in scene.Edges) Edge(edge);
        }

        private void Layer(string id, string name) => xml.Element("mxCell", [("id", id), ("value", name), ("parent", "0")]);

        private string LayerOf(string flow) => string.Create(CultureInfo.InvariantCulture, $"flow-{_flows.IndexOf(flow) + 1}");

        private void Node(PlacedNode node)
        {
            var around = node.Parent is null ? null : _nodes[node.Parent.Id];
            var place = around is null ? node.Place : node.Place.Moved(-around.Place.X, -around.Place.Y);
            var label = string.Join("<br/>", new[] { (node.Card.Title, "<b>", "</b>"), (node.Card.Subtitle, "", ""), (node.Card.Details, "", "") }.SelectMany(part => part.Item1.Select(line => part.Item2 + Html(line.Text) + part.Item3)));
            xml.Element("UserObject", [("id", node.Node.Id), ("label", label), ("tooltip", Html(node.Node.Title)), ("key", node.Node.Key), ("kind", node.Node.Subtitle), ("facts", string.Join("; ", node.Node.Details)), ("steps", string.Join(' ', node.Node.Marks.Select(mark => mark.Number)))], () =>
                Vertex(around?.Node.Id ?? Base, place, node.Node.IsGroup ? GroupStyle(node.Node.Form) : CardStyle));
            if (node.Card.Glyph is { } glyph && IconCatalogue.DrawioShapeOf(node.Node.Icon) is { } shape)
                xml.Element("mxCell", [("id", $"icon-{node.Node.Id}"), ("parent", node.Node.Id), ("vertex", 1), ("connectable", 0), ("style", $"image;aspect=fixed;points=[];image={shape};")], () => Geometry(glyph));
            foreach (var (mark, at) in node.Card.Marks) Mark($"{node.Node.Id}-{mark.Number}", mark, at.Moved(node.Place.X, node.Place.Y));
        }

        /// <summary>In each flow's layer the line carries that flow's numbers, so that a layer can be hidden whole; a line that no flow uses lies in the first.</summary>
        private void Edge(PlacedEdge edge)
        {
            string[] layers = edge.Marks.Count == 0 ? [Base] : [.. edge.Marks.Select(placed => LayerOf(placed.Mark.Flow)).Distinct()];
            foreach (var layer in layers)
            {
                xml.Element("mxCell", [("id", $"{layer}-{edge.Edge.Id}"), ("parent", layer), ("edge", 1), ("source", edge.Edge.From), ("target", edge.Edge.To), ("style", EdgeStyle(edge))], () =>
                    xml.Element("mxGeometry", [("relative", 1), ("as", "geometry")], () =>
                        xml.Element("Array", [("as", "points")], () =>
                        {
                            foreach (var corner in edge.Corners.Skip(1).SkipLast(1)) xml.Element("mxPoint", [("x", corner.X), ("y", corner.Y)]);
                        })));
            }

            foreach (var line in edge.Texts) Text(layers[0], line.Text, new(line.X, line.Y - 11, TextMeasure.Width(line.Text, Card.TextSize) + 6, 14), "fontSize=10;");
            foreach (var (mark, at) in edge.Marks) Mark($"{edge.Edge.Id}-{mark.Number}", mark, at);
        }

        private string EdgeStyle(PlacedEdge edge)
        {
            var (exit, entry) = (Share(_nodes[edge.Edge.From].Place, edge.Corners[0]), Share(_nodes[edge.Edge.To].Place, edge.Corners[^1]));
            var dashes = edge.Edge.Form == EdgeForm.Quiet ? "dashed=1;dashPattern=2 3;strokeColor=#7A7A7A;" : "";
            var back = edge.Edge.IsBoth ? "startArrow=block;startFill=1;" : "";
            return string.Create(CultureInfo.InvariantCulture, $"edgeStyle=orthogonalEdgeStyle;rounded=1;arcSize=10;html=1;endArrow=block;endFill=1;{back}{dashes}exitX={exit.X:0.####};exitY={exit.Y:0.####};exitPerimeter=0;entryX={entry.X:0.####};entryY={entry.Y:0.####};entryPerimeter=0;");

            static (double X, double Y) Share(Rect place, Point at) => ((double)(at.X - place.X) / place.Width, (double)(at.Y - place.Y) / place.Height);
        }

        private void Mark(string id, Mark mark, Rect place)
        {
            var (shape, colours) = (mark.Form == MarkForm.Square ? "rounded=1;arcSize=12;" : "rounded=1;arcSize=50;", mark.Form == MarkForm.Reply ? "fillColor=#FFFFFF;fontColor=#107C10;" : "fillColor=#107C10;fontColor=#FFFFFF;");
            xml.Element("UserObject", [("id", $"mark-{id}"), ("label", Html(Card.MarkText(mark))), ("tooltip", Html(mark.Text)), ("step", mark.Number)], () =>
                Vertex(LayerOf(mark.Flow), place, $"{shape}html=1;strokeColor=#107C10;fontSize=10;fontStyle=1;{colours}"));
        }

        private void Text(string layer, string text, Rect place, string style) =>
            xml.Element("mxCell", [("id", string.Create(CultureInfo.InvariantCulture, $"text-{++_texts}")), ("parent", layer), ("vertex", 1), ("connectable", 0), ("value", Html(text)), ("style", $"text;html=1;align=left;verticalAlign=middle;{style}")], () => Geometry(place));

        private void Vertex(string parent, Rect place, string style) => xml.Element("mxCell", [("parent", parent), ("vertex", 1), ("style", style)], () => Geometry(place));

        private void Geometry(Rect place) => xml.Element("mxGeometry", [("x", place.X), ("y", place.Y), ("width", place.Width), ("height", place.Height), ("as", "geometry")]);
    }

    private const string CardStyle = "rounded=1;absoluteArcSize=1;arcSize=8;html=1;align=left;verticalAlign=top;spacingLeft=38;spacingTop=4;fontSize=10;fillColor=#FFFFFF;strokeColor=#BFBFBF;";

    private static string GroupStyle(NodeForm form) => "container=1;collapsible=0;rounded=0;html=1;align=left;verticalAlign=top;spacingLeft=8;spacingTop=4;fontSize=10;" + form switch
    {
        NodeForm.Network => "fillColor=#F2F2F2;strokeColor=#BFBFBF;",
        NodeForm.Segment or NodeForm.Card => "fillColor=#FFFFFF;strokeColor=#7F7F7F;dashed=1;",
        _ => "fillColor=#F7F9FB;strokeColor=#C8D6E0;fontColor=#0A609E;",
    };

    private static string Html(string text) => WebUtility.HtmlEncode(TextMeasure.Clean(text));
}
