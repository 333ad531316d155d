using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules;

/// <summary>One question about an architecture. Stateless and pure: it is asked in the editor, in builds and of live Azure alike.</summary>
public abstract class Rule
{
    public abstract RuleInfo Info { get; }

    /// <summary>What it judges: elements one by one, one environment as a graph, all environments as a family, or the run itself.</summary>
    public abstract RuleScope Scope { get; }

    /// <summary>Whether its answer rests on more than one element: then it is not asked of an architecture of which a part could not be read.</summary>
    public virtual bool SeesWhole => true;

    /// <summary>Whether it is asked in that environment, beyond what its <see cref="Info"/> says of kinds of environment.</summary>
    internal virtual bool IsRequiredIn(DeploymentEnvironment environment) => true;

    /// <summary>The elements of that graph that it judges one by one; null where it judges the whole.</summary>
    internal virtual IReadOnlyList<Element>? Subjects(ArchitectureGraph graph) => null;

    /// <summary>The answer that something must change.</summary>
    protected static Verdict Fails(Element element, string? property, string message, params EvidenceStep[] evidence) =>
        new(Outcome.Fails, element, property, message, element.Position) { Evidence = evidence };

    /// <summary>The answer that something must change which is no element: a step, a waiver, the architecture.</summary>
    protected static Verdict Fails(SourcePosition position, string message, params EvidenceStep[] evidence) =>
        new(Outcome.Fails, null, null, message, position) { Evidence = evidence };

    /// <summary>The connections that a verdict rests on; those that read alike once.</summary>
    protected static EvidenceStep[] Steps(IEnumerable<Connection> connections) =>
        [.. connections.GroupBy(connection => connection.ToString(), StringComparer.Ordinal).Select(alike => EvidenceStep.Of(alike.First()))];

    /// <summary>An element as a message names it: Storage account 'documents'.</summary>
    protected static string Named(Element element) => $"{element.Title} '{element.Name}'";

    /// <summary>The answer that it cannot be said, and why.</summary>
    protected static Verdict NotAssessed(Element? element, string reason) => new(Outcome.NotAssessed, element, null, reason, element?.Position ?? default);
}

/// <summary>What a rule judges at a time.</summary>
public enum RuleScope { Resource, Graph, Family, Run }

/// <summary>A rule about one graph: all of it, or each element by itself.</summary>
public abstract class EnvironmentRule : Rule
{
    internal abstract IEnumerable<Verdict> Judge(ArchitectureGraph graph);
}

/// <summary>A rule about each element of a kind, or of a capability: <c>Rule&lt;IKeyAuthentication&gt;</c> speaks of every service that has keys.</summary>
/// <typeparam name="T">A resource class or a capability interface.</typeparam>
public abstract class Rule<T> : EnvironmentRule where T : class
{
    /// <inheritdoc/>
    public override RuleScope Scope => RuleScope.Resource;

    /// <inheritdoc/>
    public override bool SeesWhole => false;

    /// <summary>What is wrong with it; nothing when the rule holds.</summary>
    public abstract IEnumerable<Verdict> Check(T subject);

    /// <summary>Whether the rule has anything to say of it at all, where the type alone does not tell: what it has nothing to say of does not pass either.</summary>
    protected virtual bool Concerns(T subject) => true;

    /// <summary>What others run is left alone.</summary>
    internal sealed override IReadOnlyList<Element> Subjects(ArchitectureGraph graph) => [.. graph.Elements.Where(element => element is T subject and not AzureResource { Ownership: Ownership.Observed } && Concerns(subject))];

    internal sealed override IEnumerable<Verdict> Judge(ArchitectureGraph graph) => Subjects(graph).SelectMany(element => Judge(element, (T)(object)element));

    private Verdict[] Judge(Element element, T subject)
    {
        Verdict[] said = [.. Check(subject)];
        return subject is IMapped { Origin: not null } read ? Certain(element, subject, read, said) : said;
    }

    /// <summary>What was read may lack a property. The rule says only what holds whatever the property is.</summary>
    private Verdict[] Certain(Element element, T subject, IMapped mapped, Verdict[] said)
    {
        var open = Possibilities.Unknown(mapped).FirstOrDefault(property => Possibilities.Try(mapped, property, () => Check(subject).ToArray()).Any(other => !IsSame(said, other)));
        return open is null ? said : [NotAssessed(element, $"{Named(element)}: what was read does not say what '{open.Name}' is.")];
    }

    private static bool IsSame(Verdict[] said, Verdict[] other) =>
        said.Length == other.Length && said.Zip(other, (one, two) => one.Outcome == two.Outcome && one.Property == two.Property).All(same => same);
}

/// <summary>A rule about the whole of one environment: paths, grants, addresses, flows.</summary>
public abstract class GraphRule : EnvironmentRule
{
    /// <inheritdoc/>
    public override RuleScope Scope => RuleScope.Graph;

    public abstract IEnumerable<Verdict> Check(ArchitectureGraph graph);

    /// <summary>Whether it asks what people say of the resources: flows, connections, the map. What was read has none of it.</summary>
    protected virtual bool RestsOnTheStory => false;

    internal sealed override IEnumerable<Verdict> Judge(ArchitectureGraph graph) =>
        RestsOnTheStory && graph.IsRead ? [NotAssessed(null, "What was read has no flows and no connections.")] : Check(graph);
}

/// <summary>A rule about one environment that asks what day it is: a model that is retired, a runtime that is out of support.</summary>
public abstract class DatedRule : Rule
{
    /// <inheritdoc/>
    public override RuleScope Scope => RuleScope.Graph;

    /// <inheritdoc/>
    public override bool SeesWhole => false;

    /// <param name="asOf">The day that the check is for.</param>
    public abstract IEnumerable<Verdict> Check(ArchitectureGraph graph, Date asOf);
}

/// <summary>A rule about all environments together: what is promoted, what must be alike or apart.</summary>
public abstract class FamilyRule : Rule
{
    /// <inheritdoc/>
    public override RuleScope Scope => RuleScope.Family;

    public abstract IEnumerable<Verdict> Check(ArchitectureFamily family);
}

/// <summary>A rule about a run itself, asked last: whether waivers are in order. Only these and <see cref="DatedRule"/>s see the date.</summary>
public abstract class RunRule : Rule
{
    /// <inheritdoc/>
    public override RuleScope Scope => RuleScope.Run;

    internal abstract IEnumerable<Verdict> Check(ArchitectureGraph graph, RunSoFar run);
}

/// <summary>What a run has come to before its waivers are looked at.</summary>
/// <param name="Findings">What the other rules said, waived or not.</param>
/// <param name="Used">The waivers that speak of one of the findings, expired or not.</param>
internal sealed record RunSoFar(ArchitectureFamily Family, Date AsOf, IReadOnlyList<AskedRule> Asked, RuleProfile Profile, IReadOnlyList<Finding> Findings, IReadOnlyCollection<Waiver> Used);
