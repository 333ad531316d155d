using System.Globalization;
using AiFactory.Interpreter;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Analyzers;

/// <summary>What several worlds have in common. Words are those of the first world; what some worlds say and others do not becomes "not assessed".</summary>
internal sealed class CommonFindings
{
    private readonly Said[] _worlds;
    private readonly Interpretation _interpretation;
    private readonly List<Finding> _open = [];
    private readonly List<Finding> _waived = [];
    private readonly List<Finding> _notAssessed = [];

    public CommonFindings(CheckResult[] results, Interpretation interpretation)
    {
        _interpretation = interpretation;
        _worlds = [.. results.Select(result => new Said(result))];
        foreach (var finding in results[0].Findings) Sort(finding, 0, _open);
        foreach (var finding in results[0].Waived) Sort(finding, 0, _waived);
        for (var world = 1; world < results.Length; world++)
        {
            foreach (var finding in results[world].Findings.Concat(results[world].Waived)) Sort(finding, world, null);
        }

        foreach (var finding in results.SelectMany(result => result.NotAssessed)) AddNotAssessed(finding);
    }

    /// <summary>In the first world's order, as are the others.</summary>
    public IReadOnlyList<Finding> Open => _open;

    public IReadOnlyList<Finding> Waived => _waived;

    public IReadOnlyList<Finding> NotAssessed => _notAssessed;

    /// <summary>The ids of rules that something is said against, or that could not judge everything.</summary>
    public HashSet<string> NotHeld => new(_open.Concat(_waived).Concat(_notAssessed).Select(finding => finding.Rule.Id), StringComparer.Ordinal);

    /// <param name="kept">Where it goes as far as all worlds say it; null where the first world's own finding stands for it.</param>
    private void Sort(Finding finding, int world, List<Finding>? kept)
    {
        var everywhere = finding.Environments.Where(environment => IsSaidByAll(finding, environment, world)).ToList();
        if (kept is not null && everywhere.Count == finding.Environments.Count) kept.Add(finding);
        else if (kept is not null && everywhere.Count > 0) kept.Add(finding with { Environments = everywhere, IsEverywhere = false });

        DeploymentEnvironment[] open = [.. finding.Environments.Except(everywhere)];
        if (open.Length > 0) AddNotAssessed(Undecided(finding, open));
    }

    private bool IsSaidByAll(Finding finding, DeploymentEnvironment environment, int world) =>
        !(WorldCheck.IsClouded(_interpretation) && SeesWhole(finding.Rule))
        && !IsObscured(finding.Verdict.Element)
        && Array.TrueForAll(_worlds, other => _worlds[world].IsSaidBy(other, finding, environment.Name));

    /// <summary>A rule about the whole cannot tell what is missing from what could not be read.</summary>
    private static bool SeesWhole(RuleInfo rule) => RuleCatalogue.Find(rule.Id)?.SeesWhole != false;

    /// <summary>A part takes after what it lies in: a subnet has no addresses where its network's are not known.</summary>
    private bool IsObscured(Element? element) =>
        element is not null && _interpretation.Obscured.Count > 0 && element.Inside.Prepend(element).Any(place => _interpretation.Obscured.Contains(place.Key));

    private void AddNotAssessed(Finding finding)
    {
        if (!_notAssessed.Exists(other => Identity.Of(other) == Identity.Of(finding) && other.Environments.Select(environment => environment.Name).SequenceEqual(finding.Environments.Select(environment => environment.Name)))) _notAssessed.Add(finding);
    }

    private Finding Undecided(Finding finding, DeploymentEnvironment[] environments)
    {
        var message = $"It cannot be said whether this is so: {finding.Verdict.Message} {Reason(environments)}";
        return new Finding(finding.Rule, finding.Verdict with { Outcome = Outcome.NotAssessed, Message = message }, environments, finding.Owner)
        {
            IsEverywhere = finding.IsEverywhere && environments.Length == finding.Environments.Count,
        };
    }

    /// <summary>What is not known, or what was left out, in one of those environments.</summary>
    private string Reason(DeploymentEnvironment[] environments)
    {
        Problem[] problems = [.. _interpretation.Problems
            .Where(problem => problem.Environments.Count == 0 || problem.Environments.Any(name => Array.Exists(environments, environment => environment.Name == name)))
            .OrderByDescending(problem => _interpretation.IsBroken && problem.Kind != ProblemKind.NotKnown)];
        if (problems.Length == 0) return "Not all of the architecture is known.";

        var more = problems.Length > 1 ? string.Format(CultureInfo.InvariantCulture, " (and {0} more)", problems.Length - 1) : "";
        return $"{(problems[0].Kind == ProblemKind.NotKnown ? "Not known" : "Left out")}: {problems[0].Message}{more}";
    }

    /// <summary>What makes two findings of different worlds the same, whatever the values in their messages. What is about no element is told by its place.</summary>
    private readonly record struct Identity(string Rule, string? Element, string? Property, Outcome Outcome, SourcePosition Position)
    {
        public static Identity Of(Finding finding) => Of(finding, finding.Verdict);

        private static Identity Of(Finding finding, Verdict verdict) =>
            new(finding.Rule.Id, verdict.Element?.Key, verdict.Property, verdict.Outcome, verdict.Element is null ? verdict.Position : default);
    }

    /// <summary>What one world says in each environment.</summary>
    private sealed class Said
    {
        private static readonly List<string> None = [];
        private readonly Dictionary<(Identity, string Environment), List<string>> _all = [];
        private readonly Dictionary<(Identity, string Environment), List<string>> _open = [];

        public Said(CheckResult result)
        {
            foreach (var finding in result.Findings.Concat(result.Waived))
            {
                foreach (var environment in finding.Environments)
                {
                    Add(_all, finding, environment.Name);
                    if (!finding.IsWaived) Add(_open, finding, environment.Name);
                }
            }
        }

        /// <summary>Whether the other world says it too. An open finding must be open there as well; of several alike, as many hold as both worlds have.</summary>
        public bool IsSaidBy(Said other, Finding finding, string environment)
        {
            var key = (Identity.Of(finding), environment);
            var (mine, theirs) = finding.IsWaived ? (_all, other._all) : (_open, other._open);
            if (!theirs.TryGetValue(key, out var said)) return false;
            if (said.Contains(finding.Verdict.Message)) return true;

            var own = mine.TryGetValue(key, out var messages) ? messages : None;
            return own.Except(said).ToList().IndexOf(finding.Verdict.Message) < said.Except(own).Count();
        }

        private static void Add(Dictionary<(Identity, string Environment), List<string>> to, Finding finding, string environment)
        {
            var key = (Identity.Of(finding), environment);
            if (!to.TryGetValue(key, out var messages)) to[key] = messages = [];
            messages.Add(finding.Verdict.Message);
        }
    }
}
