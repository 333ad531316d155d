using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;
using AiFactory.Model;

namespace AiFactory.Generators.Tests.Views;

/// <summary>The scenes and files of one environment, for tests that hold one against the other.</summary>
internal sealed record DrawnGraph(ArchitectureGraph Graph, IReadOnlyList<Scene> Scenes)
{
    public static DrawnGraph Of(ArchitectureGraph graph) => new(graph, [.. ViewFiles.ViewsOf(graph).Select(LayoutEngine.Draw)]);

    /// <summary>The example, and architectures of any shape.</summary>
    public static IEnumerable<DrawnGraph> Samples => Example.Family.Graphs.Concat(Enumerable.Range(0, 40).SelectMany(seed => RandomArchitectures.Of(seed).Graphs)).Select(Of);

    /// <summary>The scenes that draw.io gets a page of.</summary>
    public IReadOnlyList<Scene> Pages => [.. Scenes.SkipLast(Graph.Flows.Count)];
}

/// <summary>Text as somebody who looks at the picture reads it.</summary>
internal static partial class DrawnTexts
{
    /// <summary>The text of HTML that may break lines and write bold; fails on any other tag.</summary>
    public static string OfHtml(string html)
    {
        var inert = Ours().Replace(html, "\n");
        Assert.DoesNotContain('<', inert);
        Assert.DoesNotContain('>', inert);
        return WebUtility.HtmlDecode(inert);
    }

    public static string Text(this XElement element, string name) => element.Attribute(name)?.Value ?? "";

    public static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    [GeneratedRegex("</?b>|<br/>")]
    private static partial Regex Ours();
}
