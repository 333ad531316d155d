using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Documents;

/// <summary>What people read of an architecture, each group of them its own page; and all of it in one file that a browser opens.</summary>
public static class DocumentFiles
{
    public static IReadOnlyList<GeneratedFile> Of(ArchitectureFamily family, CheckResult check, IReadOnlyList<DocumentPicture> pictures)
    {
        GeneratedFile[] pages = [ExecutivePage.Of(family, check, pictures), Article.Of(family, check, pictures), Reference.Of(family, pictures), .. DecisionRecords.Of(family)];
        return [.. pages, Site.Of(family, pages, pictures)];
    }
}
