using AiFactory.Model;

namespace AiFactory.Drift;

/// <summary>What a comparison of one environment came to.</summary>
public sealed record DriftResult
{
    public required string Architecture { get; init; }
    public required DeploymentEnvironment Environment { get; init; }

    /// <summary>The day that waivers were judged by.</summary>
    public required Date AsOf { get; init; }

    /// <summary>What needs action first, the gravest before the rest.</summary>
    public required IReadOnlyList<DriftFinding> Findings { get; init; }

    /// <summary>Differences that say nothing, by their cause.</summary>
    public required IReadOnlyDictionary<string, int> Noise { get; init; }

    /// <summary>Waivers of drift whose last day is over.</summary>
    public required IReadOnlyList<Waiver> Expired { get; init; }

    /// <summary>Waivers of drift that accept nothing any more.</summary>
    public required IReadOnlyList<Waiver> Idle { get; init; }

    /// <summary>How many resources the model has.</summary>
    public required int Modelled { get; init; }

    /// <summary>Of how many of these it could be said whether they are there.</summary>
    public required int Seen { get; init; }

    /// <summary>Why the view of Azure was not whole; empty when it was.</summary>
    public required IReadOnlyList<string> Unread { get; init; }

    /// <summary>What Azure shows to no reader, so that it is not compared.</summary>
    public required IReadOnlyList<string> NotShown { get; init; }

    /// <summary>When the data was read.</summary>
    public DateTimeOffset? Taken { get; init; }

    public int ToActOn => Findings.Count(finding => finding.NeedsAction);

    /// <summary>What differs and needs nobody: noise, what is the platform's, what is accepted or at rest.</summary>
    public int Explained => Noise.Values.Sum() + Findings.Count(finding => !finding.NeedsAction && finding.Class != DriftClass.Unknown);

    public int Unknown => Findings.Count(finding => finding.Class == DriftClass.Unknown);

    /// <summary>Whether everything that the model states could be compared.</summary>
    public bool IsWhole => Unread.Count == 0 && Unknown == 0;

    /// <summary>Said only of a whole view.</summary>
    public bool IsInSync => IsWhole && ToActOn == 0;
}
