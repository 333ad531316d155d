using System.Globalization;
using AiFactory.Model;

namespace AiFactory.Generators.Documents;

/// <summary>A record for each decision, numbered in the order written.</summary>
public static class DecisionRecords
{
    public static IEnumerable<GeneratedFile> Of(ArchitectureFamily family) => family.Leading.Decisions.Select((decision, index) => new GeneratedFile(
        string.Create(CultureInfo.InvariantCulture, $"documents/decisions/{index + 1:0000}-{FileName(decision.Title)}.md"),
        Template.Fill("decision.md", new
        {
            Number = index + 1,
            decision.Title,
            Reason = Say.Sentence(decision.Reason ?? "No reason is given"),
            By = decision.DecidedBy?.Name ?? "nobody named",
            On = decision.DecidedOn?.ToString() ?? "no day given",
            About = decision.Elements.Select(element => new { element.Title, element.Name }).ToList(),
            Rejected = decision.RejectedAlternatives,
        })));

    private static string FileName(string title)
    {
        var plain = string.Concat(title.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
        var words = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? "decision" : words.Length > 60 ? words[..60].TrimEnd('-') : words;
    }
}
