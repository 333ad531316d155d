using System.Globalization;
using System.Text.RegularExpressions;
using AiFactory.Tests;
using Xunit.Abstractions;

namespace AiFactory.Drift.Tests.Corpus;

/// <summary>False alarms and silences, counted over real documents: <c>AIFACTORY_ARM_SAMPLES=DIR dotnet test tests/Drift.Tests --filter Corpus</c>.</summary>
public sealed partial class CorpusTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void A_document_does_not_differ_from_itself()
    {
        var samples = Sample.In(CorpusFactAttribute.Folder!).ToList();
        var wrong = samples.SelectMany(sample => sample.Compare(sample.Body).Select(finding => Shown(sample, finding))).ToList();
        output.WriteLine($"{samples.Count} documents of {samples.Select(sample => sample.Type).Distinct().Count()} types, {wrong.Count} findings");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [CorpusFact]
    public void Noise_is_no_finding()
    {
        var wrong = new List<string>();
        foreach (var type in Sample.In(CorpusFactAttribute.Folder!).GroupBy(sample => sample.Type))
        {
            var (runs, alarms) = (0, 0);
            foreach (var sample in type)
            {
                foreach (var (name, mutate) in NoiseMutators.All.Append(new("all at once", (one, live) => { foreach (var each in NoiseMutators.All.Values) each(one, live); })))
                {
                    var live = sample.Body;
                    mutate(sample, live);
                    var findings = sample.Compare(live);
                    runs++;
                    alarms += findings.Count;
                    wrong.AddRange(findings.Select(finding => $"{name}: {Shown(sample, finding)}"));
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{type.Key}: {alarms} false alarms in {runs} comparisons"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [CorpusFact]
    public void A_legal_change_is_one_finding_there()
    {
        var wrong = new List<string>();
        foreach (var type in Sample.In(CorpusFactAttribute.Folder!).GroupBy(sample => sample.Type))
        {
            var (leaves, before) = (0, wrong.Count);
            foreach (var sample in type)
            {
                foreach (var leaf in sample.Leaves())
                {
                    var live = sample.Body;
                    var other = LegalChange.Of(leaf);
                    if (!leaf.TryReplace(live, other)) continue;
                    leaves++;
                    var findings = sample.Compare(live);
                    if (findings.Count != 1 || findings[0].Class != DriftClass.Changed || !Bare(leaf.Path).StartsWith(Bare(findings[0].Path!), StringComparison.Ordinal)) wrong.Add($"{sample.File} {leaf.Path} -> {Report.ValueText(other)}: {string.Join("; ", findings.Select(finding => Shown(sample, finding)))}");
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{type.Key}: {wrong.Count - before} of {leaves} changes not found as one"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string Shown(Sample sample, DriftFinding finding) => $"{sample.File} {finding.Class} {finding.Path}: {finding.Stated} -> {finding.Live} {finding.Why}";

    private static string Bare(string path) => Brackets().Replace(path, "");

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Brackets();

    private static class Report
    {
        public static string? ValueText(Model.Mapping.Value value) => Drift.Report.ValueText.Of("", value);
    }
}
