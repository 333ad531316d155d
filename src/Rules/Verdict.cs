using AiFactory.Model;

namespace AiFactory.Rules;

/// <summary>What a rule says of something. What it says nothing of, holds.</summary>
public enum Outcome { Fails, NotAssessed }

/// <summary>One answer of a rule in one environment.</summary>
/// <param name="Element">What must change; null when it is the architecture as a whole.</param>
/// <param name="Property">The property that must change, by its C# name.</param>
/// <param name="Message">What is wrong or what could not be judged, naming the thing and the value seen. A sentence.</param>
/// <param name="Position">Where to change it.</param>
public sealed record Verdict(Outcome Outcome, Element? Element, string? Property, string Message, SourcePosition Position)
{
    /// <summary>What the verdict rests on, step by step: the path that was found, the facts that were used.</summary>
    public IReadOnlyList<EvidenceStep> Evidence { get; init; } = [];

    /// <summary>Of a rule about a family: the environments it speaks of; all that were built when null.</summary>
    public IReadOnlyList<DeploymentEnvironment>? In { get; init; }
}
