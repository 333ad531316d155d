using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules;

/// <summary>One step of what a verdict rests on: a place on a path that was found, or a fact that was used.</summary>
/// <param name="Text">What was found there, in words, without a full stop.</param>
public sealed record EvidenceStep(string Text)
{
    /// <summary>The element that it speaks of; null for a connection or a plain fact.</summary>
    public Element? Element { get; init; }

    /// <summary>The connection that is followed in this step.</summary>
    public Connection? Connection { get; init; }

    /// <summary>What the model knows of it: protocol, identity, role, network, data.</summary>
    public IReadOnlyList<KnownFact> Known { get; init; } = [];

    /// <summary>Where a person's source says it; unknown for a plain fact.</summary>
    public SourcePosition Position => Connection?.Position ?? Element?.Position ?? default;

    /// <summary>A connection, with what it says of itself.</summary>
    public static EvidenceStep Of(Connection connection) => new(connection.ToString()) { Connection = connection, Known = [.. KnownOf(connection)] };

    public static EvidenceStep Of(Element element, string text) => new(text) { Element = element };

    public static implicit operator EvidenceStep(string text) => new(text);

    /// <summary>The step in one line, with what is known of it in brackets.</summary>
    public override string ToString() => Known.Count == 0 ? Text : $"{Text} ({string.Join(", ", Known)})";

    private static IEnumerable<KnownFact> KnownOf(Connection connection)
    {
        yield return new("protocol", connection.Protocol);
        if (connection.Identity is { } given) yield return new("identity", given.Name);
        else if (connection.Bearer is { } bearer && connection.Principal is { } principal) yield return new("identity", principal is UserAssignedIdentity own ? own.Name : $"{((Element)bearer).Name}'s own");
        if (connection.Behalf is { } person) yield return new("on behalf of", person.Name);
        if (connection.Data is { } data) yield return new("data", data.ToString());
        if (connection.Path is { } path) yield return new("network", path.ToString());
    }
}

/// <summary>Something that the model knows of a step.</summary>
/// <param name="Name">What kind of fact it is, in small letters: "protocol".</param>
public readonly record struct KnownFact(string Name, string Value)
{
    public override string ToString() => $"{Name}: {Value}";
}
