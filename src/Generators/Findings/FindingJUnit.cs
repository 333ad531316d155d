using System.Globalization;
using System.Xml;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>
/// Findings as JUnit XML, which every build server shows: a suite for each environment, in it a test for each rule that holds and for each finding. A test fails when
/// the finding counts for the exit code; what is waived, in the baseline or not assessed is skipped, with the reason.
/// </summary>
public static class FindingJUnit
{
    /// <param name="fails">Whether a finding of that severity fails.</param>
    public static string Of(IReadOnlyList<CheckedFamily> architectures, Func<Severity, bool> fails) => XmlText.Of(xml =>
    {
        Case[][] suites = [.. architectures.SelectMany(one => one.Family.Graphs.Select(graph => Cases(one, graph.Environment, fails).ToArray()))];
        var names = architectures.SelectMany(one => one.Family.Graphs.Select(graph => $"{one.Family.Name} {graph.Environment.Name}"));
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "aifactory");
        Counts(xml, [.. suites.SelectMany(suite => suite)]);
        foreach (var (suite, name) in suites.Zip(names)) Suite(xml, name, suite);
        xml.WriteEndElement();
    });

    private static IEnumerable<Case> Cases(CheckedFamily one, DeploymentEnvironment environment, Func<Severity, bool> fails)
    {
        var check = one.Check;
        foreach (var rule in check.Held.Where(rule => rule.AppliesIn(environment))) yield return new(rule.Info, null, Result.Passed, "", "");
        foreach (var finding in In(check.Findings, environment)) yield return new(finding.Rule, finding, fails(finding.Rule.Severity) ? Result.Failed : Result.Noted, Said(finding, one.Root), Details(finding, one.Root));
        foreach (var finding in In(check.InBaseline, environment)) yield return new(finding.Rule, finding, Result.Skipped, $"In the baseline since {finding.InBaselineSince}: {Said(finding, one.Root)}", "");
        foreach (var finding in In(check.Waived, environment)) yield return new(finding.Rule, finding, Result.Skipped, $"Accepted until {finding.Waivers[0].Expires}: {Said(finding, one.Root)}", "");
        foreach (var finding in In(check.NotAssessed, environment)) yield return new(finding.Rule, finding, Result.Skipped, $"Not assessed: {Said(finding, one.Root)}", "");
        foreach (var unknown in one.NotKnown.Where(unknown => unknown.IsEverywhere || unknown.Environments.Contains(environment.Name)))
            yield return new(null, null, fails(unknown.Severity) ? Result.Failed : Result.Skipped, unknown.Message, "");
    }

    private static IEnumerable<Finding> In(IReadOnlyList<Finding> findings, DeploymentEnvironment environment) =>
        findings.Where(finding => finding.Environments.Any(where => where.Name == environment.Name));

    private static void Suite(XmlWriter xml, string name, IReadOnlyList<Case> cases)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlText.Line(name));
        Counts(xml, cases);
        foreach (var test in cases) Write(xml, name, test);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string suite, Case test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlText.Line($"{suite}.{test.Rule?.Pillar.ToString() ?? "NotKnown"}"));
        xml.WriteAttributeString("name", XmlText.Line(test.Rule is { } rule ? $"{rule.Id} {rule.Title}{(test.Finding?.Verdict.Element is { } element ? $": {element.Key}" : "")}" : $"AIFA9001 {test.Message}"));
        if (test.Result == Result.Failed)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", test.Finding is { } finding ? FindingText.SeverityWord(finding.Rule.Severity) : "unknown");
            xml.WriteAttributeString("message", XmlText.Line(test.Message));
            xml.WriteString(XmlText.Lines(test.Details));
            xml.WriteEndElement();
        }
        else if (test.Result == Result.Skipped)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", XmlText.Line(test.Message));
            xml.WriteEndElement();
        }
        else if (test.Result == Result.Noted) xml.WriteElementString("system-out", XmlText.Lines(test.Details));

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IReadOnlyCollection<Case> cases)
    {
        xml.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", cases.Count(test => test.Result == Result.Failed).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", cases.Count(test => test.Result == Result.Skipped).ToString(CultureInfo.InvariantCulture));
    }

    private static string Said(Finding finding, SourceRoot root) => root.Without(finding.Verdict.Message);

    private static string Details(Finding finding, SourceRoot root)
    {
        var place = root.At(finding.Verdict.Position);
        IEnumerable<string> lines =
        [
            $"{(place.Length > 0 ? place + ": " : "")}{FindingText.SeverityWord(finding.Rule.Severity)} {finding.Rule.Id}: {PlainText.Line(Said(finding, root))}",
            .. finding.Verdict.Evidence.Select((step, index) => string.Create(CultureInfo.InvariantCulture, $"  {index + 1}. {PlainText.Line(root.Without(step.ToString()))}")),
            $"why: {PlainText.Line(finding.Rule.Why)}", $"fix: {PlainText.Line(finding.Rule.Fix)}",
        ];
        return string.Join('\n', lines);
    }

    private enum Result { Passed, Noted, Skipped, Failed }

    private sealed record Case(RuleInfo? Rule, Finding? Finding, Result Result, string Message, string Details);
}
