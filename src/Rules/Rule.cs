using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules;

/// <summary>One question about an architecture. Stateless and pure: it is asked in the editor, in builds and of live Azure alike.</summary>
public abstract class Rule
{
    public abstract RuleInfo Info { get; }

    /// <summary>Whether it judges more than one element at a time.</summary>
    public virtual bool SeesWhole => true;

    /// <summary>The answer that something must change.</summary>
    protected static Verdict Fails(Element element, string? property, string message, params string[] evidence) =>
        new(Outcome.Fails, element, property, message, element.Position) { Evidence = evidence };

    /// <summary>The answer that something must change which is no element: a step, a waiver, the architecture.</summary>
    protected static Verdict Fails(SourcePosition position, string message, params string[] evidence) =>
        new(Outcome.Fails, null, null, message, position) { Evidence = evidence };

    /// <summary>The answer that it cannot be said, and why.</summary>
    protected static Verdict NotAssessed(Element? element, string reason) => new(Outcome.NotAssessed, element, null, reason, element?.Position ?? default);
}

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
    public sealed override bool SeesWhole => false;

    /// <summary>What is wrong with it; nothing when the rule holds.</summary>
    public abstract IEnumerable<Verdict> Check(T subject);

    internal sealed override IEnumerable<Verdict> Judge(ArchitectureGraph graph) =>
        graph.Elements.Where(element => element is T and not AzureResource { Ownership: Ownership.Observed }).SelectMany(element => Check((T)(object)element));
}

/// <summary>A rule about the whole of one environment: paths, grants, addresses, flows.</summary>
public abstract class GraphRule : EnvironmentRule
{
    public abstract IEnumerable<Verdict> Check(ArchitectureGraph graph);

    internal sealed override IEnumerable<Verdict> Judge(ArchitectureGraph graph) => Check(graph);
}

/// <summary>A rule about all environments together: what is promoted, what must be alike or apart.</summary>
public abstract class FamilyRule : Rule
{
    public abstract IEnumerable<Verdict> Check(ArchitectureFamily family);
}

/// <summary>A rule about a run itself, asked last: whether waivers are in order. Only these see the date.</summary>
public abstract class RunRule : Rule
{
    internal abstract IEnumerable<Verdict> Check(ArchitectureGraph graph, Date asOf, IReadOnlyCollection<Waiver> used);
}
