namespace AiFactory.Model;

/// <summary>A choice that shaped the architecture, with its reasons and what was not chosen.</summary>
public sealed class Decision
{
    private readonly List<Element> _elements = [];
    private readonly List<Alternative> _rejected = [];

    internal Decision(string title, SourcePosition position) => (Title, Position) = (title, position);

    public string Title { get; }
    public SourcePosition Position { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Element> Elements => _elements;

    public string? Reason { get; private set; }
    public IReadOnlyList<Alternative> RejectedAlternatives => _rejected;
    public Owner? DecidedBy { get; private set; }
    public Date? DecidedOn { get; private set; }

    public Decision On(params Element[] elements) { _elements.AddRange(elements); return this; }
    public Decision Because(string reason) { Reason = reason; return this; }
    public Decision Rejected(string alternative, string reason) { _rejected.Add(new(alternative, reason)); return this; }
    public Decision By(Owner owner, Date on) { (DecidedBy, DecidedOn) = (owner, on); return this; }
}

/// <summary>What was not chosen, and why.</summary>
public sealed record Alternative(string Title, string Reason);
