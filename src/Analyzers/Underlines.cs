using System.Collections.Immutable;
using System.Globalization;
using AiFactory.Interpreter;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers;

/// <summary>Gathers what is to be said and says it once a place and property: a loop's two hundred findings are one underline with a count.</summary>
internal sealed class Underlines
{
    private readonly List<Remark> _remarks = [];

    /// <summary>Where to say what belongs to no place.</summary>
    public Location? Fallback { get; set; }

    public void Add(DiagnosticDescriptor descriptor, Location location, string message) => _remarks.Add(new(descriptor, location, message));

    /// <summary>What the interpreter could not follow, or the Model refused.</summary>
    /// <param name="own">The architecture's name in its class.</param>
    public void Add(Interpretation interpretation, Location own)
    {
        var all = interpretation.Worlds.Count > 0 ? interpretation.Worlds[0].Family.Graphs.Count : (int?)null;
        foreach (var same in interpretation.Problems
            .Where(problem => DescriptorOf(problem.Kind) is not null && !Unfinished.IsBeingWritten(problem.Place))
            .GroupBy(problem => (problem.Kind, problem.Message, problem.Place.Syntax)))
        {
            string[] environments = [.. same.SelectMany(problem => problem.Environments).Distinct()];
            var place = same.First().Place;
            _remarks.Add(new(DescriptorOf(same.Key.Kind)!, place.Syntax is null ? own : Spans.Of(place.Syntax), same.Key.Message)
            {
                Callers = [.. Spans.Callers(place)], Environments = environments, IsEverywhere = all is null || environments.Length == 0 || environments.Length >= all,
            });
        }
    }

    /// <param name="places">Of the world that the finding is worded in.</param>
    /// <param name="own">The architecture's name in its class.</param>
    public void Add(Finding finding, SourceMap places, Location own)
    {
        if (finding.Verdict.Element is { } unfinished && Unfinished.IsBeingWritten(places.Of(unfinished))) return;
        _remarks.Add(RemarkOf(finding, places, own));
    }

    /// <summary>One finding by itself.</summary>
    public static Diagnostic Of(Finding finding, SourceMap places, Location own) => RemarkOf(finding, places, own).Say(more: 0);

    private static Remark RemarkOf(Finding finding, SourceMap places, Location own)
    {
        var verdict = finding.Verdict;
        var place = WorldCheck.PlaceOf(finding, places);
        var descriptor = Descriptors.For(finding.Rule);
        return new(descriptor, place is null ? own : Spans.Of(place.Syntax), descriptor.Id == finding.Rule.Id ? verdict.Message : $"{finding.Rule.Id}: {verdict.Message}")
        {
            Rule = finding.Rule.Id,
            Severity = Descriptors.SeverityOf(finding.Rule.Severity),
            Callers = [.. Spans.Callers(place)],
            Environments = [.. finding.Environments.Select(environment => environment.Name)],
            IsEverywhere = finding.IsEverywhere,
            Element = verdict.Element?.Key,
            Kind = verdict.Element?.GetType().Name,
            Property = verdict.Property,
        };
    }

    public void AddFault(Exception fault) =>
        _remarks.Add(new(Descriptors.Fault, Fallback ?? Location.None, fault.ToString().Replace("\r", "").Replace("\n", " | ")));

    public IEnumerable<Diagnostic> Diagnostics() => _remarks
        .GroupBy(remark => (remark.Rule, remark.Location, remark.Property, remark.Suffix))
        .Select(group => group.First().Say(more: group.Count() - 1));

    private static DiagnosticDescriptor? DescriptorOf(ProblemKind kind) => kind switch
    {
        ProblemKind.NotKnown => Descriptors.NotKnown,
        ProblemKind.InvalidCall => Descriptors.Invalid,
        ProblemKind.LimitReached => Descriptors.LimitReached,
        _ => null,
    };

    /// <summary>One thing to say at one place.</summary>
    private sealed record Remark(DiagnosticDescriptor Descriptor, Location Location, string Message)
    {
        public string Rule { get; init; } = Descriptor.Id;

        public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

        public ImmutableArray<Location> Callers { get; init; } = [];

        public IReadOnlyList<string> Environments { get; init; } = [];

        public bool IsEverywhere { get; init; } = true;

        public string? Element { get; init; }

        public string? Kind { get; init; }

        public string? Property { get; init; }

        /// <summary>As the command line says it: nothing where all environments agree.</summary>
        public string Suffix => IsEverywhere ? "" : $" [{string.Join(", ", Environments)}]";

        public Diagnostic Say(int more) => Diagnostic.Create(Descriptor, Location, Severity, Callers, Facts(), Message + Through() + Count(more) + Suffix);

        private static string Count(int more) => more == 0 ? "" : string.Format(CultureInfo.InvariantCulture, " (and {0} more here)", more);

        /// <summary>Of the calls that led there, the one in the architecture itself; the others are additional locations.</summary>
        private string Through()
        {
            if (Callers.Length == 0) return "";
            var position = Callers[Callers.Length - 1].GetMappedLineSpan();
            return string.Format(CultureInfo.InvariantCulture, " (through a call in {0} line {1})", Path.GetFileName(position.Path), position.StartLinePosition.Line + 1);
        }

        /// <summary>What a code fix needs to know.</summary>
        private ImmutableDictionary<string, string?> Facts()
        {
            var facts = ImmutableDictionary<string, string?>.Empty.Add("rule", Rule).Add("environments", string.Join(",", Environments));
            if (Element is not null) facts = facts.Add("element", Element).Add("kind", Kind);
            return Property is null ? facts : facts.Add("property", Property);
        }
    }
}
