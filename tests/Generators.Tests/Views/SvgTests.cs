using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;
using AiFactory.Generators.Views.Printing;

namespace AiFactory.Generators.Tests.Views;

/// <summary>A picture is well-formed, can be read by those who do not see it, and neither runs nor loads anything.</summary>
public sealed partial class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Elements = ["svg", "title", "desc", "style", "rect", "text", "g", "path"];

    private static readonly HashSet<string> Attributes =
    [
        "id", "class", "viewBox", "width", "height", "role", "aria-roledescription", "aria-labelledby", "aria-describedby", "xmlns", "x", "y", "rx", "d", "transform",
        "data-key", "data-steps", "data-step", "data-from", "data-to",
    ];

    [Fact]
    public void Every_picture_is_inert_and_tells_what_it_shows() => Assert.All(DrawnGraph.Samples.SelectMany(graph => graph.Scenes), MustBeSound);

    [Fact]
    public void A_title_wider_than_its_drawing_is_written_whole()
    {
        const string Title = "A title that is longer than the one card below it";
        var svg = Print(LayoutEngine.Draw(new View("v", Title, "", "", [new("n-1", "web")], [])));

        Assert.Equal(Title, svg.Elements(Svg + "text").First().Value);
        MustStayInside(svg);
    }

    [Fact]
    public void Pictures_of_one_page_share_no_id()
    {
        foreach (var graph in DrawnGraph.Samples)
        {
            string[] ids = [.. graph.Scenes.SelectMany(scene => Print(scene).DescendantsAndSelf().Select(element => element.Text("id")).Where(id => id.Length > 0))];
            Assert.Equal(ids.Distinct(), ids);
        }
    }

    [Fact]
    public void Colours_follow_the_reader_between_light_and_dark()
    {
        var style = Assert.Single(Print(Example.Scene).Elements(Svg + "style")).Value;
        var (light, dark) = (Colours(Block(style, 0)), Colours(Block(style, style.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal))));
        Assert.NotEmpty(light);
        Assert.Equal(light.Keys.Order(StringComparer.Ordinal), dark.Keys.Order(StringComparer.Ordinal));
        Assert.All(["--ink", "--soft", "--heading"], name => Assert.All(new[] { light, dark }, colours => Assert.True(Contrast(colours[name], colours["--card"]) >= 4.5, name)));
        Assert.All(new[] { light, dark }, colours => Assert.True(Contrast(colours["--on-mark"], colours["--mark"]) >= 4.5));

        static string Block(string css, int from) => css[css.IndexOf("{ --", from, StringComparison.Ordinal)..css.IndexOf('}', css.IndexOf("{ --", from, StringComparison.Ordinal))];
        static Dictionary<string, string> Colours(string block) => Colour().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    [Fact]
    public void The_same_bytes_are_printed_under_any_culture()
    {
        var graph = Example.Family.Leading;
        var (here, before) = (Everything(), CultureInfo.CurrentCulture);
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NegativeSign, other.NumberFormat.NumberDecimalSeparator) = ("minus ", ",");
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.NotEqual("-0.5", (-0.5).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(here, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        string[] Everything() => [.. ViewFiles.Of(Example.Family).Files.Select(file => file.Text)];
    }

    /// <summary>Fails unless the scene's picture is well-formed, inert, within its paper, and readable part by part.</summary>
    internal static void MustBeSound(Scene scene)
    {
        var svg = Print(scene);
        var children = svg.Elements().ToList();
        Assert.Equal(("svg", "graphics-document"), (svg.Name.LocalName, svg.Text("role")));
        Assert.Equal((Svg + "title", Svg + "desc"), (children[0].Name, children[1].Name));
        Assert.Equal((svg.Text("aria-labelledby"), svg.Text("aria-describedby")), (children[0].Text("id"), children[1].Text("id")));
        Assert.Equal(TextMeasure.Clean(scene.View.Title), children[0].Value);
        Assert.StartsWith(TextMeasure.Clean(scene.View.Alt), children[1].Value, StringComparison.Ordinal);

        Assert.Subset(Elements, svg.DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet());
        Assert.Subset(Attributes, svg.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).ToHashSet());
        Assert.DoesNotMatch(@"url\s*\(|@import|expression\s*\(|https?:", svg.Element(Svg + "style")!.Value);
        string[] ids = [.. svg.DescendantsAndSelf().Select(element => element.Text("id")).Where(id => id.Length > 0)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^[a-z0-9-]+$", id));

        MustTellEach(scene, svg);
        MustStayInside(svg);
    }

    /// <summary>Each node and line is an element of its own with a title, each number a text.</summary>
    private static void MustTellEach(Scene scene, XElement svg)
    {
        var parts = svg.Elements(Svg + "g").Where(part => part.Text("id").Length > 0).ToDictionary(part => part.Text("id"));
        Assert.Equal(scene.Nodes.Count + scene.Edges.Count, parts.Count);
        foreach (var node in scene.Nodes.Select(node => node.Node))
        {
            var part = parts[$"{scene.View.Id}-{node.Id}"];
            Assert.StartsWith(TextMeasure.Clean(node.Title), part.Element(Svg + "title")!.Value, StringComparison.Ordinal);
            var name = DrawnTexts.WithoutSpaces(string.Concat(part.Elements(Svg + "text").Where(text => text.Text("class") == "name").Select(text => text.Value)));
            Assert.StartsWith(name.TrimEnd('…'), DrawnTexts.WithoutSpaces(TextMeasure.Clean(node.Title)), StringComparison.Ordinal);
            Assert.Equal(node.Marks.Select(mark => mark.Number), Numbers(part));
            Assert.Equal(string.Join(' ', node.Marks.Select(mark => mark.Number)), part.Text("data-steps"));
        }

        foreach (var edge in scene.Edges.Select(edge => edge.Edge))
        {
            var part = parts[$"{scene.View.Id}-{edge.Id}"];
            Assert.NotEmpty(part.Element(Svg + "title")!.Value);
            Assert.All(["data-from", "data-to"], end => Assert.Contains(part.Text(end), parts.Keys));
        }

        Assert.Equal(scene.Edges.SelectMany(edge => edge.Marks.Select(placed => placed.Mark.Number)), Numbers(svg));
    }

    private static IEnumerable<string> Numbers(XElement part)
    {
        foreach (var mark in part.Elements(Svg + "g").Where(mark => mark.Text("data-step").Length > 0))
        {
            Assert.EndsWith(mark.Text("data-step"), mark.Element(Svg + "text")!.Value, StringComparison.Ordinal);
            yield return mark.Text("data-step");
        }
    }

    /// <summary>No text or box leaves the paper, the title and the legend among them.</summary>
    private static void MustStayInside(XElement svg)
    {
        var (width, height) = (Number(svg, "width"), Number(svg, "height"));
        Assert.Equal($"0 0 {width} {height}", svg.Text("viewBox"));
        foreach (var text in svg.Descendants(Svg + "text"))
        {
            var (kind, wide) = (text.Text("class"), 0);
            if (kind.Length > 0) wide = TextMeasure.Width(text.Value, kind switch { "heading" => Scene.TitleSize, "name" => Card.TitleSize, _ => Card.TextSize }, kind is "heading" or "name");
            Assert.InRange(Number(text, "x"), 0, width - wide);
            Assert.InRange(Number(text, "y"), 0, height);
        }

        foreach (var box in svg.Descendants(Svg + "rect").Where(box => box.Text("class") != "paper"))
        {
            Assert.InRange(Number(box, "x"), 0, width - Number(box, "width"));
            Assert.InRange(Number(box, "y"), 0, height - Number(box, "height"));
        }
    }

    private static int Number(XElement element, string name) => int.Parse(element.Text(name), CultureInfo.InvariantCulture);

    private static XElement Print(Scene scene) => XDocument.Parse(AiFactory.Generators.Views.Printing.Svg.Print(scene), LoadOptions.PreserveWhitespace).Root!;

    /// <summary>As WCAG 2.2 reckons it.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

        static double Luminance(string colour)
        {
            double[] parts = [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
        }
    }

    [GeneratedRegex(@"(--[a-z-]+): (#[0-9a-f]{6})")]
    private static partial Regex Colour();
}
