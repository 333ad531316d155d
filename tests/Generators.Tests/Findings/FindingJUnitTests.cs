using System.Xml.Linq;
using AiFactory.Generators.Findings;
using AiFactory.Rules;

namespace AiFactory.Generators.Tests.Findings;

public sealed class FindingJUnitTests
{
    [Fact]
    public void An_environment_is_a_suite_and_its_counts_are_right()
    {
        var xml = Report(FindingSamples.Chat());
        Assert.Equal(["Sketch dev", "Sketch prod"], xml.Root!.Elements().Select(suite => suite.Attribute("name")!.Value));
        foreach (var suite in xml.Root.Elements())
        {
            Assert.Equal(suite.Elements("testcase").Count(), (int)suite.Attribute("tests")!);
            Assert.Equal(suite.Descendants("failure").Count(), (int)suite.Attribute("failures")!);
            Assert.Equal(suite.Descendants("skipped").Count(), (int)suite.Attribute("skipped")!);
        }
    }

    [Fact]
    public void A_finding_fails_with_its_place_and_what_to_do()
    {
        var failure = Report(FindingSamples.Chat()).Descendants("failure").First(failure => failure.Value.Contains("AIFA2510", StringComparison.Ordinal));
        Assert.Equal("error", failure.Attribute("type")!.Value);
        Assert.Contains("  1. web reads documents", failure.Value, StringComparison.Ordinal);
        Assert.Contains("\nfix: Set the caller's Subnet", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_threshold_a_finding_is_told_and_fails_nothing()
    {
        var xml = Report(FindingSamples.Chat(), severity => severity == Severity.Error);
        Assert.DoesNotContain(xml.Descendants("failure"), failure => failure.Attribute("type")!.Value == "warning");
        Assert.Contains(xml.Descendants("system-out"), output => output.Value.Contains("warning AIFA2003", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_not_judged_or_is_accepted_is_skipped_with_the_reason()
    {
        var skipped = Report(FindingSamples.WithBaseline(FindingSamples.Chat())).Descendants("skipped").Select(reason => reason.Attribute("message")!.Value).ToList();
        Assert.Contains(skipped, reason => reason.StartsWith("Not assessed: ", StringComparison.Ordinal));
        Assert.Contains(skipped, reason => reason.StartsWith("Accepted until 2027-03-31: ", StringComparison.Ordinal));
        Assert.Contains(skipped, reason => reason.StartsWith("In the baseline since 2026-11-21: ", StringComparison.Ordinal));
    }

    private static XDocument Report(CheckedFamily one, Func<Severity, bool>? fails = null) => XDocument.Parse(FindingJUnit.Of([one], fails ?? (_ => true)));
}
