using System.Text.RegularExpressions;
using AiFactory.Generators.Views;
using AiFactory.Model;
using Markdig;

namespace AiFactory.Generators.Documents;

/// <summary>All pages and pictures in one file that needs nothing else: no server, no network, no other file.</summary>
public static partial class Site
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <param name="pages">Markdown; each becomes a page under the name of its first heading.</param>
    public static GeneratedFile Of(ArchitectureFamily family, IReadOnlyList<GeneratedFile> pages, IReadOnlyList<Picture> pictures) => new("site/index.html", Template.Fill("site.html", new
    {
        family.Leading.Brief.Title,
        Style = Template.Read("site.css"),
        Script = Template.Read("site.js"),
        Pictures = pictures.Select(picture => new { picture.Key, Label = LabelOf(picture), picture.Title, picture.AltText, picture.LongDescription, picture.Svg }).ToList(),
        Flows = FlowStory.Of(family.Leading),
        Pages = pages.Select(page => new { Id = IdOf(page), Title = TitleOf(page), Html = Html(page.Text, pictures) }).ToList(),
    }));

    private static string IdOf(GeneratedFile page) => "page-" + Path.GetFileNameWithoutExtension(page.Path);

    private static string TitleOf(GeneratedFile page) => page.Path switch
    {
        "documents/executive.md" => "For executives",
        "documents/architecture.md" => "For architects",
        "documents/engineering.md" => "For engineers",
        _ => "Decision " + Path.GetFileNameWithoutExtension(page.Path)[..4].TrimStart('0'),
    };

    private static string LabelOf(Picture picture) => picture.Key switch
    {
        "executive" => "Executives",
        "architect" => "Architects",
        "engineer" => "Engineers",
        "network" => "Network",
        "identity" => "Identity",
        _ => picture.Title,
    };

    /// <summary>A picture is in the file once; a page has a place for it, to which the script moves it.</summary>
    private static string Html(string markdown, IReadOnlyList<Picture> pictures) => PictureOfPage().Replace(Markdig.Markdown.ToHtml(markdown, Pipeline), match =>
        pictures.FirstOrDefault(picture => match.Groups["path"].Value.EndsWith("/" + picture.Path, StringComparison.Ordinal)) is { } shown ? $"<figure data-here=\"{shown.Key}\"></figure>" : "");

    [GeneratedRegex("<p><img src=\"(?<path>[^\"]*)\" alt=\"[^\"]*\" /></p>")]
    private static partial Regex PictureOfPage();
}
