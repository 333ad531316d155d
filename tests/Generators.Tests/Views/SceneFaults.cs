using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;

namespace AiFactory.Generators.Tests.Views;

/// <summary>What is wrong with a drawing, computed from its geometry alone.</summary>
internal static class SceneFaults
{
    public static IReadOnlyList<string> Of(Scene scene) =>
        [.. Placed(scene), .. Nested(scene), .. NodesApart(scene), .. Lines(scene), .. LinesApart(scene), .. Captions(scene), .. MarksInside(scene), .. Texts(scene), .. Outside(scene)];

    private static IEnumerable<string> Placed(Scene scene)
    {
        string[] wanted = [.. scene.View.All.Select(node => node.Id).Order(StringComparer.Ordinal)];
        string[] placed = [.. scene.Nodes.Select(node => node.Node.Id).Order(StringComparer.Ordinal)];
        if (!wanted.SequenceEqual(placed)) yield return "Not every node is placed once.";
        if (!scene.View.Edges.Select(edge => edge.Id).SequenceEqual(scene.Edges.Select(edge => edge.Edge.Id))) yield return "Not every edge is drawn once.";
    }

    private static IEnumerable<string> Nested(Scene scene)
    {
        var whole = new Rect(0, 0, scene.Width, scene.Height);
        foreach (var node in scene.Nodes)
        {
            var around = node.Parent is null ? whole : scene.Nodes.Single(other => other.Node == node.Parent).Place;
            if (!around.Contains(node.Place)) yield return $"{node.Node.Id} stands out of what it lies in.";
        }
    }

    private static IEnumerable<string> NodesApart(Scene scene)
    {
        for (var i = 0; i < scene.Nodes.Count; i++)
        {
            for (var k = i + 1; k < scene.Nodes.Count; k++)
            {
                var (a, b) = (scene.Nodes[i], scene.Nodes[k]);
                if (a.Place.Overlaps(b.Place) && !a.Node.AndBelow.Contains(b.Node) && !b.Node.AndBelow.Contains(a.Node)) yield return $"{a.Node.Id} overlaps {b.Node.Id}.";
                if (a.Node.AndBelow.Contains(b.Node) && Header(a).Overlaps(b.Place)) yield return $"{b.Node.Id} lies on the title of {a.Node.Id}.";
            }
        }
    }

    private static IEnumerable<string> Lines(Scene scene)
    {
        foreach (var edge in scene.Edges)
        {
            var (from, to) = (Node(scene, edge.Edge.From), Node(scene, edge.Edge.To));
            if (!OnSide(from, edge.Corners[0])) yield return $"{edge.Edge.Id} does not begin at {from.Node.Id}.";
            if (!OnSide(to, edge.Corners[^1])) yield return $"{edge.Edge.Id} does not end at {to.Node.Id}.";
            foreach (var (a, b) in Runs(edge))
            {
                if ((a.X == b.X) == (a.Y == b.Y)) yield return $"{edge.Edge.Id} is not orthogonal.";
                foreach (var node in scene.Nodes)
                {
                    if (node.Node.AndBelow.Any(below => below == from.Node || below == to.Node) && node.Node.IsGroup)
                    {
                        if (Touches(Header(node), a, b)) yield return $"{edge.Edge.Id} runs through the title of {node.Node.Id}.";
                    }
                    else if (Touches(node.Place, a, b))
                    {
                        yield return $"{edge.Edge.Id} runs through {node.Node.Id}.";
                    }
                }
            }
        }
    }

    private static IEnumerable<string> LinesApart(Scene scene)
    {
        var runs = scene.Edges.SelectMany(edge => Runs(edge).Select(run => (edge, Box: Around(run.From, run.To), Across: run.From.Y == run.To.Y))).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            for (var k = i + 1; k < runs.Count; k++)
            {
                var (a, b) = (runs[i], runs[k]);
                if (a.edge == b.edge || a.Across != b.Across) continue;
                var together = a.Across
                    ? Math.Abs(a.Box.Y - b.Box.Y) < 4 && a.Box.X < b.Box.Right && b.Box.X < a.Box.Right
                    : Math.Abs(a.Box.X - b.Box.X) < 4 && a.Box.Y < b.Box.Bottom && b.Box.Y < a.Box.Bottom;
                if (together) yield return $"{a.edge.Edge.Id} lies on {b.edge.Edge.Id}.";
            }
        }
    }

    private static IEnumerable<string> Captions(Scene scene)
    {
        var captions = scene.Edges.Where(edge => edge.Label is not null).ToList();
        foreach (var edge in captions)
        {
            var label = edge.Label!.Value;
            foreach (var node in scene.Nodes)
            {
                var holds = node.Node.AndBelow.Any(below => below.Id == edge.Edge.From) || node.Node.AndBelow.Any(below => below.Id == edge.Edge.To);
                if ((node.Node.IsGroup && holds ? Header(node) : node.Place).Overlaps(label)) yield return $"The caption of {edge.Edge.Id} lies on {node.Node.Id}.";
            }

            foreach (var other in captions.Where(other => string.CompareOrdinal(other.Edge.Id, edge.Edge.Id) > 0))
            {
                if (other.Label!.Value.Overlaps(label)) yield return $"The captions of {edge.Edge.Id} and {other.Edge.Id} overlap.";
            }

            foreach (var other in scene.Edges.Where(other => other != edge))
            {
                if (Runs(other).Any(run => Touches(label, run.From, run.To))) yield return $"{other.Edge.Id} runs through the caption of {edge.Edge.Id}.";
            }
        }

        foreach (var edge in scene.Edges.Where(edge => edge.Label is null && (edge.Edge.Marks.Count > 0 || edge.Edge.Label.Trim().Length > 0))) yield return $"{edge.Edge.Id} lost its caption.";
    }

    private static IEnumerable<string> MarksInside(Scene scene)
    {
        foreach (var edge in scene.Edges)
        {
            if (edge.Marks.Count != edge.Edge.Marks.Count) yield return $"{edge.Edge.Id} lost a mark.";
            foreach (var mark in edge.Marks)
            {
                if (!edge.Label!.Value.Contains(mark.Place)) yield return $"A mark of {edge.Edge.Id} stands out of its caption.";
                if (edge.Marks.Any(other => other != mark && other.Place.Overlaps(mark.Place))) yield return $"Marks of {edge.Edge.Id} overlap.";
            }
        }

        foreach (var node in scene.Nodes)
        {
            var inside = new Rect(0, 0, node.Place.Width, node.Place.Height);
            if (node.Card.Marks.Any(mark => !inside.Contains(mark.Place))) yield return $"A mark stands out of {node.Node.Id}.";
        }
    }

    /// <summary>Each line of text stays within its box, or the place of its caption.</summary>
    private static IEnumerable<string> Texts(Scene scene)
    {
        foreach (var node in scene.Nodes)
        {
            var (inside, card) = (new Rect(0, 0, node.Place.Width, node.Node.IsGroup ? node.Card.Header : node.Place.Height), node.Card);
            Rect[] texts = [.. card.Title.Select(text => Around(text, Card.TitleSize, bold: true)), .. card.Subtitle.Concat(card.Details).Select(text => Around(text, Card.TextSize))];
            if (texts.Any(text => !inside.Contains(text))) yield return $"A text stands out of {node.Node.Id}.";
            if (texts.Concat(card.Marks.Select(mark => mark.Place)).Concat(card.Glyph is { } glyph ? [glyph] : []).ToList() is var parts && parts.Where((part, i) => parts.Skip(i + 1).Any(part.Overlaps)).Any()) yield return $"Texts and marks of {node.Node.Id} overlap.";
        }

        foreach (var edge in scene.Edges)
        {
            Rect[] texts = [.. edge.Texts.Select(text => Around(text, Card.TextSize))];
            if (texts.Any(text => !edge.Label!.Value.Contains(text))) yield return $"A text of {edge.Edge.Id} stands out of its caption.";
            if (texts.Any(text => edge.Marks.Any(mark => mark.Place.Overlaps(text)))) yield return $"A text of {edge.Edge.Id} lies on a mark.";
            if (texts.Any(text => Runs(edge).Any(run => Touches(text, run.From, run.To)))) yield return $"{edge.Edge.Id} runs through its own text.";
        }
    }

    private static IEnumerable<string> Outside(Scene scene)
    {
        var whole = new Rect(0, 0, scene.Width, scene.Height);
        foreach (var edge in scene.Edges)
        {
            if (edge.Corners.Any(corner => !whole.Contains(new(corner.X, corner.Y, 0, 0)))) yield return $"{edge.Edge.Id} leaves the drawing.";
            if (edge.Label is { } label && !whole.Contains(label)) yield return $"The caption of {edge.Edge.Id} leaves the drawing.";
        }
    }

    /// <summary>What the letters of a line cover: from a little below its baseline up.</summary>
    private static Rect Around(PlacedText text, int size, bool bold = false) => new(text.X, text.Y - size + 2, TextMeasure.Width(text.Text, size, bold), size);

    /// <summary>Where a group's title stands; nothing for a card.</summary>
    private static Rect Header(PlacedNode node) => node.Place with { Height = node.Card.Header };

    private static PlacedNode Node(Scene scene, string id) => scene.Nodes.Single(node => node.Node.Id == id);

    private static bool OnSide(PlacedNode node, Point point) => (point.X == node.Place.X || point.X == node.Place.Right) && point.Y >= node.Place.Y && point.Y <= node.Place.Bottom;

    private static IEnumerable<(Point From, Point To)> Runs(PlacedEdge edge) => edge.Corners.Zip(edge.Corners.Skip(1));

    private static Rect Around(Point a, Point b) => new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));

    /// <summary>Whether the run has a point inside, the border not counted.</summary>
    private static bool Touches(Rect place, Point a, Point b) =>
        Math.Min(a.X, b.X) < place.Right && Math.Max(a.X, b.X) > place.X && Math.Min(a.Y, b.Y) < place.Bottom && Math.Max(a.Y, b.Y) > place.Y;
}
