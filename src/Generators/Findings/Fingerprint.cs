using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>
/// What a finding is known by from one run to the next: its rule, element, property and words. Lines may move and numbers in the words may change;
/// a quoted name may not, for that is another thing.
/// </summary>
public static partial class Fingerprint
{
    /// <summary>The version goes up when the same finding would get another fingerprint.</summary>
    public const string Name = "aifactory/v1";

    private const int Length = 32;

    /// <summary>32 hexadecimal digits, the same in every environment and on every machine.</summary>
    public static string Of(Finding finding, SourceRoot root)
    {
        var verdict = finding.Verdict;
        var words = Numbers().Replace(root.Without(verdict.Message), match => match.Value[0] == '\'' ? match.Value : "#");
        var text = string.Join('\n', finding.Rule.Id, verdict.Element?.Key, verdict.Property, words);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }

    /// <summary>A quoted name, to step over it, or a number.</summary>
    [GeneratedRegex("'[^']*'|[0-9]+([.,:][0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
