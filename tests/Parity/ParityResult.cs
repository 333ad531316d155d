using AiFactory.Interpreter;

namespace AiFactory.Parity;

/// <summary>What comparing came to.</summary>
/// <param name="Differences">Where the interpretation is not what running gives; empty when all is well.</param>
/// <param name="Problems">What the interpreter said of all architectures and flag settings.</param>
public sealed record ParityResult(IReadOnlyList<string> Differences, IReadOnlyList<Problem> Problems)
{
    /// <summary>How many architectures in how many flag settings were compared.</summary>
    public int Runs { get; init; }

    /// <summary>In how many of them running threw.</summary>
    public int Threw { get; init; }

    /// <summary>In how many of them the interpreter said that something is not known.</summary>
    public int NotKnown { get; init; }

    /// <summary>The first exceptions that running threw.</summary>
    public IReadOnlyList<string> Thrown { get; init; } = [];

    public TimeSpan Compiling { get; init; }
    public TimeSpan Running { get; init; }
    public TimeSpan Interpreting { get; init; }

    public bool IsSame => Differences.Count == 0;

    internal static ParityResult Together(IReadOnlyList<ParityResult> results) => new([.. results.SelectMany(result => result.Differences)], [.. results.SelectMany(result => result.Problems)])
    {
        Runs = results.Sum(result => result.Runs), Threw = results.Sum(result => result.Threw), NotKnown = results.Sum(result => result.NotKnown), Thrown = [.. results.SelectMany(result => result.Thrown)],
        Compiling = Sum(results, result => result.Compiling), Running = Sum(results, result => result.Running), Interpreting = Sum(results, result => result.Interpreting),
    };

    private static TimeSpan Sum(IReadOnlyList<ParityResult> results, Func<ParityResult, TimeSpan> time) => new(results.Sum(result => time(result).Ticks));
}
