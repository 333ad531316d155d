using AiFactory.Model;

namespace AiFactory.Rules;

/// <summary>Something to change, in one or more environments.</summary>
public sealed record Finding(RuleInfo Rule, Verdict Verdict, IReadOnlyList<DeploymentEnvironment> Environments, Owner? Owner)
{
    /// <summary>The waivers that accept it, where all its environments are covered; empty for an open finding.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    public bool IsWaived => Waivers.Count > 0;

    /// <summary>The day from which a baseline knows it; null for what no baseline knows.</summary>
    public Date? InBaselineSince { get; init; }

    /// <summary>Whether it is said of every environment that was checked and that the rule is asked in.</summary>
    public bool IsEverywhere { get; init; }
}

/// <summary>What a check of a family found.</summary>
public sealed record CheckResult
{
    public required Date AsOf { get; init; }

    /// <summary>To be dealt with: errors first, then by rule and place.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Accepted for a time.</summary>
    public required IReadOnlyList<Finding> Waived { get; init; }

    /// <summary>Open, and known from a baseline: a debt that is no reason to stop.</summary>
    public IReadOnlyList<Finding> InBaseline { get; init; } = [];

    /// <summary>What could not be judged. Never counted as passed.</summary>
    public required IReadOnlyList<Finding> NotAssessed { get; init; }

    /// <summary>How many findings the sources or their settings silence, as a <c>#pragma</c> does; those are in none of the lists.</summary>
    public int Suppressed { get; init; }

    /// <summary>Waivers that no longer hold, whether or not a finding needs them.</summary>
    public required IReadOnlyList<Waiver> ExpiredWaivers { get; init; }

    public bool HasExpiredWaiver => ExpiredWaivers.Count > 0;

    /// <summary>The rules that were asked, by id.</summary>
    public required IReadOnlyList<AskedRule> Asked { get; init; }

    /// <summary>Those that found nothing to change and judged all there was, in every environment.</summary>
    public required IReadOnlyList<AskedRule> Held { get; init; }

    public int RulesAsked => Asked.Count;

    public int RulesHeld => Held.Count;
}
