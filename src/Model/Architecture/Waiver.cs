namespace AiFactory.Model;

/// <summary>A finding that is accepted for a time: which rule, where, why, who answers for it, until when.</summary>
public sealed class Waiver
{
    private readonly List<Element> _elements = [];
    private readonly List<DeploymentEnvironment> _environments = [];

    internal Waiver(string rule, Owner? owner, SourcePosition position) => (Rule, AcceptedBy, Position) = (rule, owner, position);

    /// <summary>The rule's id: AIFA2003.</summary>
    public string Rule { get; }

    public SourcePosition Position { get; }

    /// <summary>What it is accepted for; everything when empty.</summary>
    public IReadOnlyList<Element> Elements => _elements;

    /// <summary>Where it is accepted; everywhere when empty.</summary>
    public IReadOnlyList<DeploymentEnvironment> Environments => _environments;

    public string? Reason { get; private set; }

    /// <summary>Who bears the risk; the architecture's owner unless given.</summary>
    public Owner? AcceptedBy { get; private set; }

    public Owner? Approver { get; private set; }

    /// <summary>The last day on which it holds.</summary>
    public Date? Expires { get; private set; }

    public Waiver On(params Element[] elements) { _elements.AddRange(elements); return this; }
    public Waiver In(params DeploymentEnvironment[] environments) { _environments.AddRange(environments); return this; }
    public Waiver Because(string reason) { Reason = reason; return this; }
    public Waiver OwnedBy(Owner owner) { AcceptedBy = owner; return this; }
    public Waiver ApprovedBy(Owner approver) { Approver = approver; return this; }

    /// <param name="lastDay">As in <c>2027-03-31</c>.</param>
    /// <exception cref="ModelException">It is not a day in that form.</exception>
    public Waiver Until(string lastDay)
    {
        Expires = Date.TryParse(lastDay, out var date) ? date : throw ModelErrors.NotADate(lastDay, Position);
        return this;
    }

    /// <summary>Whether it is meant for that environment.</summary>
    public bool SpeaksOf(DeploymentEnvironment environment) => _environments.Count == 0 || _environments.Exists(where => where.Name == environment.Name);

    /// <summary>Whether its last day is over.</summary>
    public bool HasExpired(Date asOf) => Expires < asOf;

    /// <summary>Whether the waiver speaks of this rule, element and environment, expired or not.</summary>
    public bool Covers(string rule, Element? element, DeploymentEnvironment environment) =>
        string.Equals(Rule, rule, StringComparison.OrdinalIgnoreCase)
        && SpeaksOf(environment)
        && (_elements.Count == 0 || (element is not null && new[] { element }.Concat(element.Inside).Any(place => _elements.Exists(what => what.Key == place.Key))));
}
