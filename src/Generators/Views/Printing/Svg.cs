using System.Globalization;
using System.Text;
using AiFactory.Generators.Views.Layout;

namespace AiFactory.Generators.Views.Printing;

/// <summary>Prints a drawing as SVG: real text, a title and a description, colours for light and dark. Every node, line and number can be found by its id, class or data, so that a page can light up a step.</summary>
internal static class Svg
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int LegendMargin = 13;
    private const int LegendLine = 13;
    private const int Corner = 5;

    public static string Print(Scene scene) => Xml.Print(xml => new Drawing(xml, scene).Write());

    private sealed class Drawing(Xml xml, Scene scene)
    {
        private readonly string _id = scene.View.Id;
        private readonly IReadOnlyList<string> _legend = TextMeasure.Wrap(SvgStyle.LegendOf(scene), scene.Width - 2 * Widths.Padding, 6, Layout.Card.TextSize);

        public void Write()
        {
            var height = scene.Height + (_legend.Count > 0 ? LegendMargin + _legend.Count * LegendLine : 0) + 8;
            xml.Element("svg",
            [
                ("id", _id), ("class", "aifactory"), ("viewBox", Words(0, 0, scene.Width, height)), ("width", scene.Width), ("height", height),
                ("role", "graphics-document"), ("aria-roledescription", "diagram"), ("aria-labelledby", $"{_id}-title"), ("aria-describedby", $"{_id}-desc"),
            ],
            () =>
            {
                xml.Line("title", scene.View.Title, ("id", $"{_id}-title"));
                xml.Line("desc", $"{scene.View.Alt} {scene.View.Description}", ("id", $"{_id}-desc"));
                xml.Style(SvgStyle.Css);
                xml.Element("rect", [("class", "paper"), ("width", scene.Width), ("height", height)]);
                xml.Line("text", scene.Title, ("class", "heading"), ("x", Widths.Padding), ("y", 29));
                foreach (var node in scene.Nodes.Where(node => node.Node.IsGroup)) Group(node);
                foreach (var edge in scene.Edges) Edge(edge);
                foreach (var node in scene.Nodes.Where(node => !node.Node.IsGroup)) Card(node);
                foreach (var edge in scene.Edges) Caption(edge);
                for (var i = 0; i < _legend.Count; i++) xml.Line("text", _legend[i], ("class", "legend"), ("x", Widths.Padding), ("y", scene.Height + 14 + i * LegendLine));
            }, Namespace);
        }

        private void Group(PlacedNode node) => Node(node, "group " + node.Node.Form.ToString().ToLowerInvariant(), () =>
        {
            Box(node.Place, 4);
            Texts(node);
        });

        private void Card(PlacedNode node) => Node(node, node.Node.IsAside ? "card aside" : "card", () =>
        {
            Box(node.Place, 4);
            if (node.Card.Glyph is { } glyph)
            {
                var category = IconCatalogue.CategoryOf(node.Node.Icon);
                xml.Element("path", [("class", $"glyph {category}"), ("transform", $"translate({Words(node.Place.X + glyph.X, node.Place.Y + glyph.Y)})"), ("d", Glyphs.Of(category))]);
            }

            Texts(node);
        });

        private void Node(PlacedNode node, string kind, Action inside) =>
            xml.Element("g", [("id", $"{_id}-{node.Node.Id}"), ("class", $"node {kind}"), ("role", "graphics-object"), ("data-key", node.Node.Key), ("data-steps", Steps(node.Node.Marks))], () =>
            {
                xml.Line("title", string.Join(", ", new[] { node.Node.Title, node.Node.Subtitle }.Concat(node.Node.Details).Where(text => text.Length > 0)));
                inside();
            });

        private void Box(Rect place, int corner) => xml.Element("rect", [("class", "box"), ("x", place.X), ("y", place.Y), ("width", place.Width), ("height", place.Height), ("rx", corner)]);

        private void Texts(PlacedNode node)
        {
            foreach (var (kind, texts) in new[] { ("name", node.Card.Title), ("kind", node.Card.Subtitle), ("detail", node.Card.Details) })
            {
                foreach (var text in texts) xml.Line("text", text.Text, ("class", kind), ("x", node.Place.X + text.X), ("y", node.Place.Y + text.Y));
            }

            foreach (var mark in node.Card.Marks) Mark(mark with { Place = mark.Place.Moved(node.Place.X, node.Place.Y) });
        }

        private void Edge(PlacedEdge edge)
        {
            var (from, to) = (Name(edge.Edge.From), Name(edge.Edge.To));
            xml.Element("g",
            [
                ("id", $"{_id}-{edge.Edge.Id}"), ("class", $"edge {edge.Edge.Form.ToString().ToLowerInvariant()}"),
                ("data-from", $"{_id}-{edge.Edge.From}"), ("data-to", $"{_id}-{edge.Edge.To}"), ("data-steps", Steps(edge.Edge.Marks)),
            ],
            () =>
            {
                xml.Line("title", $"{from} {(edge.Edge.IsBoth ? "↔" : "→")} {to}");
                xml.Element("path", [("class", "line"), ("d", Path(edge.Corners))]);
                xml.Element("path", [("class", "head"), ("d", Head(edge.Corners[^2], edge.Corners[^1]) + (edge.Edge.IsBoth ? Head(edge.Corners[1], edge.Corners[0]) : ""))]);
            });
        }

        private void Caption(PlacedEdge edge)
        {
            foreach (var text in edge.Texts) xml.Line("text", text.Text, ("class", "caption"), ("x", text.X), ("y", text.Y), ("data-steps", Steps(edge.Edge.Marks)));
            foreach (var mark in edge.Marks) Mark(mark);
        }

        private void Mark(PlacedMark placed)
        {
            var (mark, place) = placed;
            xml.Element("g", [("class", $"mark {mark.Form.ToString().ToLowerInvariant()}"), ("data-step", mark.Number)], () =>
            {
                xml.Line("title", mark.Text.Length > 0 ? $"{mark.Number}: {mark.Text}" : mark.Number);
                xml.Element("rect", [("class", "disc"), ("x", place.X + 1), ("y", place.Y + 1), ("width", place.Width - 2), ("height", place.Height - 2), ("rx", mark.Form == MarkForm.Square ? 3 : place.Height / 2 - 1)]);
                xml.Line("text", Layout.Card.MarkText(mark), ("x", place.Middle.X), ("y", place.Middle.Y + 4));
            });
        }

        private string Name(string id) => scene.Nodes.First(node => node.Node.Id == id).Node.Title;

        private static string? Steps(IReadOnlyList<Mark> marks) => marks.Count == 0 ? null : string.Join(' ', marks.Select(mark => mark.Number));
    }

    /// <summary>A line with rounded corners.</summary>
    private static string Path(IReadOnlyList<Point> corners)
    {
        var path = new StringBuilder($"M{Words(corners[0].X, corners[0].Y)}");
        for (var i = 1; i < corners.Count - 1; i++)
        {
            var (here, radius) = (corners[i], Math.Min(Corner, Math.Min(Distance(corners[i - 1], corners[i]), Distance(corners[i], corners[i + 1])) / 2));
            var (before, after) = (Towards(here, corners[i - 1], radius), Towards(here, corners[i + 1], radius));
            path.Append('L').Append(Words(before.X, before.Y)).Append('Q').Append(Words(here.X, here.Y, after.X, after.Y));
        }

        return path.Append('L').Append(Words(corners[^1].X, corners[^1].Y)).ToString();
    }

    private static string Head(Point from, Point tip)
    {
        var (x, y) = (Math.Sign(tip.X - from.X) * 8, Math.Sign(tip.Y - from.Y) * 8);
        return $"M{Words(tip.X, tip.Y)}L{Words(tip.X - x - y / 2, tip.Y - y - x / 2)}L{Words(tip.X - x + y / 2, tip.Y - y + x / 2)}z";
    }

    private static int Distance(Point a, Point b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);

    private static Point Towards(Point from, Point to, int by) => new(from.X + Math.Sign(to.X - from.X) * by, from.Y + Math.Sign(to.Y - from.Y) * by);

    private static string Words(params int[] numbers) => string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
