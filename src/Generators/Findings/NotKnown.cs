using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>What the sources leave open: a value or a branch that only running, or the world outside, can tell.</summary>
/// <param name="Message">A sentence or two: what, and what to do.</param>
/// <param name="Environments">The names of those in which it was met.</param>
/// <param name="IsEverywhere">Whether it was met in every environment that was built.</param>
public sealed record NotKnown(string Id, Severity Severity, string Message, IReadOnlyList<string> Environments, bool IsEverywhere)
{
    /// <summary>Relative to the project; null where no file says it.</summary>
    public string? File { get; init; }

    /// <summary>From 1; 0 without a file.</summary>
    public int Line { get; init; }

    /// <summary>From 1; 0 without a file.</summary>
    public int Column { get; init; }
}
