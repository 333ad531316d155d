using AiFactory.Generators;
using AiFactory.Generators.Findings;
using AiFactory.Generators.Graph;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Parity;

/// <summary>A family in full, as texts to compare: one for each environment, and the findings over all.</summary>
internal sealed record FamilyText(IReadOnlyList<(string Name, string Text)> Parts, IReadOnlySet<string> Findings, IReadOnlyList<string> Flags)
{
    /// <summary>The day by which waivers are judged: the same in every run.</summary>
    public static readonly Date AsOf = new(2026, 12, 1);

    private static readonly IReadOnlyList<Rule> Rules = RuleCatalogue.All;

    public static FamilyText Of(ArchitectureFamily family, SourceRoot root)
    {
        var check = RuleRun.Check(family, AsOf, Rules);
        return new(
            [.. family.Graphs.Select(graph => (graph.Environment.Name, GraphJson.Of(graph, root))), ("findings", FindingJson.Of(family, check, root))],
            check.Findings.SelectMany(finding => finding.Environments.Select(environment => $"{environment.Name}: {finding.Rule.Id} {finding.Verdict.Element?.Key} {finding.Verdict.Property} {finding.Verdict.Message}")).ToHashSet(StringComparer.Ordinal),
            [.. family.Graphs.SelectMany(graph => graph.Flags).Select(flag => flag.Name).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Where the other differs, in the words of its first differing line.</summary>
    public IEnumerable<string> DifferencesTo(FamilyText other)
    {
        if (Parts.Count != other.Parts.Count)
        {
            yield return $"running gives {Parts.Count - 1} environments, interpreting {other.Parts.Count - 1}";
            yield break;
        }

        for (var i = 0; i < Parts.Count; i++)
        {
            if (Parts[i].Name != other.Parts[i].Name) yield return $"running gives '{Parts[i].Name}', interpreting '{other.Parts[i].Name}'";
            else if (!string.Equals(Parts[i].Text, other.Parts[i].Text, StringComparison.Ordinal)) yield return $"{Parts[i].Name}: {FirstDifference(Parts[i].Text, other.Parts[i].Text)}";
        }
    }

    private static string FirstDifference(string real, string interpreted)
    {
        var (one, two) = (real.Split('\n'), interpreted.Split('\n'));
        var line = 0;
        while (line < one.Length && line < two.Length && one[line] == two[line]) line++;
        return $"line {line + 1}: running gives {Line(one, line)}, interpreting {Line(two, line)}{Owner(one, line)}";
    }

    private static string Line(string[] lines, int line) => line < lines.Length ? lines[line].Trim() : "the end";

    /// <summary>The element that the line belongs to.</summary>
    private static string Owner(string[] lines, int line)
    {
        for (var i = Math.Min(line, lines.Length - 1); i >= 0; i--)
        {
            if (lines[i].Contains("\"$key\"", StringComparison.Ordinal)) return $" (in {lines[i].Trim().Split('"')[3]})";
        }

        return "";
    }
}
