using AiFactory.Analyzers;
using AiFactory.Analyzers.Repairs;
using AiFactory.Cli.Projects.Sources;
using AiFactory.Generators;
using AiFactory.Generators.Findings;
using AiFactory.Interpreter;
using AiFactory.Model;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;

namespace AiFactory.Cli.Projects;

/// <summary>An architecture with the sources that it was read from: what is not known in them, and what their settings make of a finding.</summary>
internal sealed class ReadArchitecture(Interpretation interpretation, SourceProject sources, SourceRoot root)
{
    private const string NotKnownId = "AIFA9001";

    /// <summary>What the rules say in every world that the sources may describe.</summary>
    public CheckResult Check(Date asOf, RuleChoice choice) => WorldCheck.Of(interpretation, asOf, choice);

    /// <summary>The findings with the severity that the project gives them, without those that it silences: in <c>.editorconfig</c>, with <c>#pragma</c>, in <c>NoWarn</c>.</summary>
    public CheckResult AsConfigured(CheckResult result)
    {
        var all = result.Findings.Concat(result.NotAssessed).ToList();
        var severities = sources.Severities([.. all.Select(finding => Diagnostics.Of(finding.Rule, PlaceOf(finding)))]);
        var configured = all.Zip(severities, (finding, severity) => (Finding: finding, Severity: severity)).ToList();
        var open = configured.Take(result.Findings.Count).ToList();
        return result with
        {
            Findings = [.. open.Where(pair => pair.Severity is not null).Select(pair => pair.Finding with { Rule = pair.Finding.Rule with { Severity = pair.Severity!.Value } }).OrderByDescending(finding => finding.Rule.Severity)],
            NotAssessed = [.. configured.Skip(open.Count).Where(pair => pair.Severity is not null).Select(pair => pair.Finding)],
            Suppressed = open.Count(pair => pair.Severity is null),
        };
    }

    /// <summary>What only running, or the world outside, can tell.</summary>
    public IReadOnlyList<NotKnown> NotKnown()
    {
        var problems = interpretation.Problems.Where(problem => problem.Kind == ProblemKind.NotKnown).GroupBy(problem => (problem.Message, problem.Place.Syntax)).ToList();
        var severities = sources.Severities([.. problems.Select(same => Diagnostics.NotKnown(LocationOf(same.First().Place)))]);
        return [.. problems.Zip(severities, (same, severity) => (same, severity)).Where(pair => pair.severity is not null).Select(pair => Said(pair.same, pair.severity!.Value)).Distinct()];
    }

    /// <summary>What would repair each finding, as an editor offers it; without those that nothing is known for.</summary>
    /// <param name="asOf">Null leaves out what depends on the day.</param>
    public IReadOnlyDictionary<Finding, IReadOnlyList<ProposedFix>> Fixes(IReadOnlyList<Finding> findings, Date? asOf)
    {
        var fixes = new Dictionary<Finding, IReadOnlyList<ProposedFix>>(ReferenceEqualityComparer.Instance);
        foreach (var (finding, offers) in findings.Zip(new OfferedRepairs(interpretation, sources.ModelOf, asOf).For(findings)))
        {
            if (offers.Select(FixText.Of).OfType<ProposedFix>().ToList() is { Count: > 0 } known) fixes[finding] = known;
        }

        return fixes;
    }

    /// <summary>Where the sources state the property, or else the element; null where they do not say.</summary>
    public SourcePosition? PositionOf(Element element, string? property)
    {
        var places = interpretation.Worlds[0].Places;
        var place = (property is null ? null : places.Of(element, property)) ?? places.Of(element);
        return PlaceText.Of(place) is { } at ? new(at.Path, at.StartLinePosition.Line + 1, "") : null;
    }

    private NotKnown Said(IEnumerable<Problem> same, Severity severity)
    {
        var first = same.First();
        string[] environments = [.. same.SelectMany(problem => problem.Environments).Distinct()];
        var isEverywhere = environments.Length == 0 || environments.Length >= interpretation.Worlds[0].Family.Graphs.Count;
        var at = PlaceText.Of(first.Place);
        return new(NotKnownId, severity, first.Message, environments, isEverywhere)
        {
            File = at is { } known ? root.Relative(known.Path) : null, Line = at?.StartLinePosition.Line + 1 ?? 0, Column = at?.StartLinePosition.Character + 1 ?? 0,
        };
    }

    /// <summary>Where the compiler would underline it.</summary>
    private Location PlaceOf(Finding finding) => LocationOf(WorldCheck.PlaceOf(finding, interpretation.Worlds[0].Places));

    private Location LocationOf(Place? place) => place?.Syntax is { } syntax ? Spans.Of(syntax) : interpretation.Type.Locations.First(location => location.IsInSource);
}
