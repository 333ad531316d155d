using System.Text.RegularExpressions;
using AiFactory.Model;
using Markdig;

namespace AiFactory.Generators.Documents;

/// <summary>All pages and pictures in one file that needs nothing else: no server, no network, no other file.</summary>
public static partial class Site
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <param name="pages">Markdown; each becomes a page under the name of its first heading.</param>
    public static GeneratedFile Of(ArchitectureFamily family, IReadOnlyList<GeneratedFile> pages, IReadOnlyList<DocumentPicture> pictures) => new("site/index.html", Template.Fill("site.html", new
    {
        family.Leading.Brief.Title,
        Pictures = pictures.Select((picture, index) => new { picture.Key, picture.Title, picture.AltText, picture.LongDescription, picture.Svg, IsFirst = index == 0 }).ToList(),
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

    /// <summary>Pictures are shown once, above the pages; a page points at them.</summary>
    private static string Html(string markdown, IReadOnlyList<DocumentPicture> pictures) => PictureOfPage().Replace(Markdig.Markdown.ToHtml(markdown, Pipeline), match =>
        pictures.FirstOrDefault(picture => match.Groups["path"].Value.EndsWith(picture.Path, StringComparison.Ordinal)) is { } shown ? $"<a class=\"shows\" href=\"#picture\" data-show=\"{shown.Key}\">See the picture: {match.Groups["alt"].Value}</a>" : "");

    [GeneratedRegex("<img src=\"(?<path>[^\"]*)\" alt=\"(?<alt>[^\"]*)\" />")]
    private static partial Regex PictureOfPage();
}
