using System.Text.Json;
using System.Xml.Linq;
using AiFactory.Generators.Findings;
using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Generators.Tests.Findings;

/// <summary>Names come from models that other people wrote. Whatever they are, each form of the findings stays what it is.</summary>
public sealed class HostileFindingsTests
{
    private static readonly string[] Marks = ["'", "\"", "`", "${", "}}", "</script>", "]]>", "\n", "\r", "\u2028", "\u202E", "😀", "\uD800", "\0", "\u001b[2J", "](", "@", "#1", "<b>", "|", "\\", "xxxxxxxx", "ש", " "];

    private static Arbitrary<string> Names => Gen.ListOf(Gen.Elements(Marks)).Select(parts => "n" + string.Concat(parts)).ToArbitrary();

    public static TheoryData<string> Known => [.. HostileNames.All.Select((_, index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    [Theory, MemberData(nameof(Known))]
    public void A_name_that_was_thought_of(string index) => MustBeInert(HostileNames.All[int.Parse(index, System.Globalization.CultureInfo.InvariantCulture)]);

    [Fact]
    public void Any_name() => Prop.ForAll(Names, MustBeInert).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static void MustBeInert(string name)
    {
        var plain = FindingSamples.Chat();
        var one = FindingSamples.WithBaseline(FindingSamples.Chat(name, name));

        using var sarif = JsonDocument.Parse(FindingSarif.Of([one]));
        using var json = JsonDocument.Parse(FindingJson.Of(one.Family, one.Check, one.Root));
        Assert.Equal(1, sarif.RootElement.GetProperty("runs").GetArrayLength());
        foreach (var text in Texts(sarif.RootElement.GetProperty("runs")[0].GetProperty("results"))) Assert.DoesNotContain("](", text, StringComparison.Ordinal);

        var xml = XDocument.Parse(FindingJUnit.Of([one], _ => true));
        Assert.Equal(["failure", "skipped", "testcase", "testsuite", "testsuites"], xml.Descendants().Select(element => element.Name.LocalName).Distinct().Order(StringComparer.Ordinal));

        var markdown = FindingMarkdown.Of([one]);
        Assert.Equal(Tags(FindingMarkdown.Of([FindingSamples.WithBaseline(plain)])), Tags(markdown));
        Assert.DoesNotMatch("@[a-zA-Z]|#[0-9]|[^(]https?://[^l]|www\\.", markdown);
        foreach (var text in new[] { markdown, FindingText.Of(one.Check, one.Root) }) Assert.DoesNotContain(text, letter => (char.IsControl(letter) && letter != '\n') || letter is '\u202E' or '\u2028');
        Assert.Equal(Lines(FindingSamples.WithBaseline(plain)), Lines(one));
    }

    /// <summary>The HTML that a forge would obey: the tags that are not escaped.</summary>
    private static string[] Tags(string markdown) => [.. System.Text.RegularExpressions.Regex.Matches(markdown, "(?<!\\\\)</?[a-z]+( open)?>").Select(match => match.Value)];

    /// <summary>A line break in a name makes no line.</summary>
    private static int Lines(CheckedFamily one) => FindingText.Of(one.Check, one.Root).Count(letter => letter == '\n') + FindingMarkdown.Of([one]).Count(letter => letter == '\n');

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.NameEquals("text") && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
