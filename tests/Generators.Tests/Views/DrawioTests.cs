using System.Globalization;
using System.Xml.Linq;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;
using AiFactory.Generators.Views.Printing;
using AiFactory.Generators.Views.Projections;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Views;

/// <summary>What draw.io opens: pages, layers and cells that hang together, in the places of the SVG.</summary>
public sealed class DrawioTests
{
    [Fact]
    public void A_page_for_each_audience_in_the_order_of_the_pictures()
    {
        var pages = Pages(DrawnGraph.Of(Example.Family.Leading));
        Assert.Equal(["executive", "architect", "engineer", "network", "identity"], pages.Select(page => page.Text("id")));
        Assert.Equal(["Executive", "Architect", "Engineer", "Network", "Identity"], pages.Select(page => page.Text("name")));
    }

    [Fact]
    public void Every_file_hangs_together_and_stands_where_the_picture_does() => Assert.All(DrawnGraph.Samples, MustBeSound);

    [Fact]
    public void A_node_that_is_named_like_the_icon_of_another_keeps_its_own_id()
    {
        var graph = Sketch.Graph((architecture, _) => architecture.Layer("Data").Shows(new StorageAccount("web"), new StorageAccount("web icon"), new StorageAccount("web-icon")));

        foreach (var page in Pages(DrawnGraph.Of(graph))) MustHangTogether(new(page));
    }

    /// <summary>Fails unless the file hangs together, says what the pictures say in the same places, and has a layer for each flow.</summary>
    internal static void MustBeSound(DrawnGraph graph)
    {
        foreach (var (scene, page) in graph.Pages.Zip(Pages(graph), (scene, page) => (scene, new DrawioPage(page))))
        {
            MustHangTogether(page);
            MustStandAlike(scene, page);
            MustLayFlowsApart(scene, page, graph);
        }
    }

    private static void MustHangTogether(DrawioPage page)
    {
        Assert.Equal(page.Cells.Count, page.Cells.Select(cell => cell.Id).Distinct().Count());
        Assert.Equal(["0"], page.Cells.Where(cell => cell.Parent.Length == 0).Select(cell => cell.Id));
        foreach (var cell in page.Cells.Where(cell => cell.Id != "0"))
        {
            Assert.Contains(cell.Parent, page.ById.Keys);
            Assert.False(cell.IsEdge && cell.IsVertex);
            if (!cell.IsEdge) continue;
            Assert.All([cell.Cell.Text("source"), cell.Cell.Text("target")], end => Assert.True(page.ById[end].IsVertex));
        }

        foreach (var style in page.Cells.Select(cell => cell.Cell.Text("style")).Where(style => style.Length > 0))
        {
            Assert.EndsWith(";", style, StringComparison.Ordinal);
            Assert.All(style.TrimEnd(';').Split(';'), part => Assert.Matches(@"^(text|image|[a-zA-Z]+=[][#A-Za-z0-9_./ -]+)$", part));
        }

        var known = IconCatalogue.Keys.Select(IconCatalogue.DrawioShapeOf).OfType<string>().ToHashSet();
        Assert.All(page.Cells.Select(cell => cell.Style("image")).Where(image => image.Length > 0), image => Assert.Contains(image, known));
    }

    private static void MustStandAlike(Scene scene, DrawioPage page)
    {
        foreach (var node in scene.Nodes)
        {
            var cell = page.ById[node.Node.Id];
            Assert.Equal(node.Place, page.PlaceOf(cell));
            Assert.Equal(node.Parent?.Id ?? "1", cell.Parent);
            Assert.Equal(node.Node.IsGroup ? "1" : "", cell.Style("container"));
            Assert.Equal(node.Card.Glyph is not null && IconCatalogue.DrawioShapeOf(node.Node.Icon) is not null, page.ById.ContainsKey($"icon-{node.Node.Id}"));

            Assert.Equal("UserObject", cell.Outer.Name.LocalName);
            Assert.Equal((TextMeasure.Clean(node.Node.Key ?? ""), TextMeasure.Clean(node.Node.Subtitle)), (cell.Outer.Text("key"), cell.Outer.Text("kind")));
            Assert.Equal(TextMeasure.Clean(string.Join("; ", node.Node.Details)), cell.Outer.Text("facts"));
            Assert.Equal(string.Join(' ', node.Node.Marks.Select(mark => mark.Number)), cell.Outer.Text("steps"));
            Assert.Equal(TextMeasure.Clean(node.Node.Title), DrawnTexts.OfHtml(cell.Outer.Text("tooltip")));
            string[] lines = [.. node.Card.Title.Concat(node.Card.Subtitle).Concat(node.Card.Details).Select(text => text.Text)];
            Assert.Equal(lines, DrawnTexts.OfHtml(cell.Outer.Text("label")).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        foreach (var edge in scene.Edges)
        {
            var drawn = page.Cells.Where(cell => cell.IsEdge && cell.Id.EndsWith("-" + edge.Edge.Id, StringComparison.Ordinal)).ToList();
            Assert.Equal(Math.Max(1, edge.Edge.Marks.Select(mark => mark.Flow).Distinct().Count()), drawn.Count);
            Assert.All(drawn, cell =>
            {
                Assert.Equal((edge.Edge.From, edge.Edge.To), (cell.Cell.Text("source"), cell.Cell.Text("target")));
                Assert.Equal(edge.Corners, page.CornersOf(cell));
                Assert.Equal(edge.Edge.IsBoth, cell.Style("startArrow").Length > 0);
            });
        }

        var marks = scene.Edges.SelectMany(edge => edge.Marks).Concat(scene.Nodes.SelectMany(node => node.Card.Marks.Select(mark => mark with { Place = mark.Place.Moved(node.Place.X, node.Place.Y) })));
        Assert.Equal(marks.Select(placed => (placed.Mark.Number, placed.Place)).Order(Comparer), page.Marks.Select(mark => (mark.Outer.Text("step"), page.PlaceOf(mark))).Order(Comparer));
    }

    private static readonly Comparer<(string, Rect)> Comparer = Comparer<(string Number, Rect Place)>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}"));

    /// <summary>A layer for each flow that the page tells of, and in it the numbers of that flow alone.</summary>
    private static void MustLayFlowsApart(Scene scene, DrawioPage page, DrawnGraph graph)
    {
        var layers = page.Cells.Where(cell => cell.Parent == "0").ToList();
        Assert.Equal("1", layers[0].Id);
        var told = scene.View.Edges.SelectMany(edge => edge.Marks).Concat(scene.View.All.SelectMany(node => node.Marks)).Select(mark => TextMeasure.Clean(mark.Flow)).ToHashSet();
        Assert.Equal(told.Order(StringComparer.Ordinal), layers.Skip(1).Select(layer => layer.Cell.Text("value")).Order(StringComparer.Ordinal));
        foreach (var flow in graph.Graph.Flows)
        {
            var layer = layers.Find(layer => layer.Cell.Text("value") == TextMeasure.Clean(FlowView.TitleOf(flow)));
            var numbers = flow.Stages.Select(stage => stage.Number).Concat(flow.Steps.Select(step => step.Number)).ToHashSet();
            Assert.All(page.Marks.Where(mark => mark.Parent == layer?.Id), mark => Assert.Contains(mark.Outer.Text("step"), numbers));
        }

        Assert.All(page.Marks, mark => Assert.Contains(mark.Parent, layers.Skip(1).Select(layer => layer.Id)));
    }

    private static List<XElement> Pages(DrawnGraph graph) => [.. XDocument.Parse(Drawio.Print(graph.Pages)).Root!.Elements("diagram")];
}

/// <summary>A page as draw.io reads it.</summary>
internal sealed class DrawioPage
{
    public DrawioPage(XElement page)
    {
        Cells = [.. page.Element("mxGraphModel")!.Element("root")!.Elements().Select(outer => new DrawioCell(outer))];
        ById = Cells.DistinctBy(cell => cell.Id).ToDictionary(cell => cell.Id);
    }

    public IReadOnlyList<DrawioCell> Cells { get; }

    public IReadOnlyDictionary<string, DrawioCell> ById { get; }

    public IEnumerable<DrawioCell> Marks => Cells.Where(cell => cell.Outer.Text("step").Length > 0);

    /// <summary>On the page: each cell is placed within its parent.</summary>
    public Rect PlaceOf(DrawioCell cell)
    {
        var place = cell.Place;
        for (var around = ById[cell.Parent]; around.IsVertex; around = ById[around.Parent]) place = place.Moved(around.Place.X, around.Place.Y);
        return place;
    }

    /// <summary>From where the line leaves its source to where it enters its target.</summary>
    public IEnumerable<Point> CornersOf(DrawioCell edge) =>
        [End(edge, "source", "exit"), .. edge.Geometry.Descendants("mxPoint").Select(point => new Point((int)point.Attribute("x")!, (int)point.Attribute("y")!)), End(edge, "target", "entry")];

    private Point End(DrawioCell edge, string end, string side)
    {
        var (place, x, y) = (PlaceOf(ById[edge.Cell.Text(end)]), Share("X"), Share("Y"));
        Assert.True(x is 0 or 1 && y is >= 0 and <= 1, "A line begins and ends on a border.");
        return new((int)Math.Round(place.X + x * place.Width), (int)Math.Round(place.Y + y * place.Height));

        double Share(string axis) => double.Parse(edge.Style(side + axis), CultureInfo.InvariantCulture);
    }
}

/// <summary>A cell, with the object around it that carries its data.</summary>
internal sealed record DrawioCell(XElement Outer)
{
    public XElement Cell => Outer.Element("mxCell") ?? Outer;
    public string Id => Outer.Text("id");
    public string Parent => Cell.Text("parent");
    public bool IsVertex => Cell.Text("vertex") == "1";
    public bool IsEdge => Cell.Text("edge") == "1";
    public XElement Geometry => Cell.Element("mxGeometry")!;
    public Rect Place => new((int)Geometry.Attribute("x")!, (int)Geometry.Attribute("y")!, (int)Geometry.Attribute("width")!, (int)Geometry.Attribute("height")!);

    public string Style(string key) => Cell.Text("style").Split(';').Select(part => part.Split('=')).FirstOrDefault(part => part.Length == 2 && part[0] == key)?[1] ?? "";
}
