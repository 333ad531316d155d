using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AiFactory.Generators.Tests.Findings;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;
using AiFactory.Generators.Views.Printing;
using AiFactory.Model;
using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Generators.Tests.Views;

/// <summary>Names, texts and environments of models that other people wrote. Whatever they are, a picture has the parts that it has with plain names, and shows the names as they are.</summary>
public sealed partial class HostilePicturesTests
{
    private static readonly string[] Marks =
    [
        "'", "\"", "`", "${", "}}", "</script>", "]]>", "-->", "\n", "\r", "\u2028", "\u202E", "😀", "👩‍💻", "\uD800", "\uDC00", "\0", "%name%", "%%{init: {}}%%", "%%", "end", "click n1 ", "style n1 fill:#f00;", "classDef x:#f00;",
        "&#x3c;", "&lt;", "#quot;", "<br/>", "<b>", ":", ";", "|", "[", "]", "(", "{", "\\", "$$x$$", "xxxxxxxx", "ש", " ", "\t", "ﬂ°°35¶ß", "-", "1. ",
    ];

    /// <summary>What was thought of, for the findings and for pictures.</summary>
    public static IReadOnlyList<string> Known => [.. HostileNames.All, .. Marks, "end", "click", "%%{init: {\"theme\": \"dark\"}}%%\nflowchart TD", "subgraph x", "n1 --> n2", "-->|x|", "direction LR", "wrap:x", "style x:#35;#35;"];

    public static TheoryData<string> Indices => [.. Known.Select((_, index) => index.ToString(CultureInfo.InvariantCulture))];

    private static Arbitrary<string> Names => Gen.ListOf(Gen.Elements(Marks)).Select(string.Concat).ToArbitrary();

    [Theory, MemberData(nameof(Indices))]
    public void A_name_that_was_thought_of(string index)
    {
        var at = int.Parse(index, CultureInfo.InvariantCulture);
        MustBeInert(Known[at], at);
    }

    [Fact]
    public void Any_name() => Prop.ForAll(Names, Gen.Choose(0, 500).ToArbitrary(), MustBeInert).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void A_long_name_is_cut_in_drawings_and_whole_in_their_words()
    {
        var name = new string('x', 3_000);
        var scene = LayoutEngine.Draw(new View("v", name, "", "", [new ViewNode("n-1", name)], []));

        Assert.Empty(SceneFaults.Of(scene));
        Assert.EndsWith("…", scene.Nodes[0].Card.Title[^1].Text, StringComparison.Ordinal);
        Assert.Contains(name, Svg.Print(scene), StringComparison.Ordinal);
    }

    private static void MustBeInert(string hostile, int seed)
    {
        var (plain, named) = (RandomArchitectures.Of(seed), RandomArchitectures.Of(seed, word => hostile + word));
        var (files, others) = (ViewFiles.Of(plain).Files, ViewFiles.Of(named).Files);
        Assert.Equal(files.Select(Kind), others.Select(Kind));
        Assert.All(others, file => Assert.Matches("^diagrams/[a-z0-9/-]+[.](svg|mmd|drawio)$", file.Path));
        Assert.All(others, file => Assert.DoesNotContain(file.Text, letter => (char.IsControl(letter) && letter != '\n') || letter is '\u202E' or '\u2028' or '\uFFFD'));
        foreach (var (before, after) in files.Zip(others)) Assert.Equal(Shape(before), Shape(after));

        foreach (var graph in named.Graphs.Select(DrawnGraph.Of))
        {
            Assert.All(graph.Scenes, scene => Assert.Empty(SceneFaults.Of(scene)));
            Assert.All(graph.Scenes, SvgTests.MustBeSound);
            DrawioTests.MustBeSound(graph);
        }
    }

    private static string Kind(GeneratedFile file) => Path.GetExtension(file.Path);

    /// <summary>A file without the texts that names may fill.</summary>
    private static IEnumerable<string> Shape(GeneratedFile file) => Kind(file) switch
    {
        ".mmd" => file.Text.Split('\n').Select(line => Filled().Replace(line, "$1")),
        ".svg" => XDocument.Parse(file.Text).Descendants().Where(element => element.Name.LocalName is "g" or "path").Select(element => $"{element.Name} {element.Text("class")} {element.Text("data-step")}").Order(StringComparer.Ordinal),
        _ => XDocument.Parse(file.Text).Descendants().Where(element => element.Name.LocalName is "diagram" or "UserObject" || element.Text("edge") == "1" || element.Text("parent") == "0")
            .Select(element => $"{element.Name} {element.Text("step")} {element.Text("steps")} {element.Text("edge")} {element.Text("parent")}"),
    };

    /// <summary>In flowcharts what is quoted, in sequences what follows a colon or a name.</summary>
    [GeneratedRegex("(\")[^\"]*(?=\")|(?<=^  (?:actor|participant) p[0-9]+ as ).*|(: ).*")]
    private static partial Regex Filled();
}
