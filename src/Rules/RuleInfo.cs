using AiFactory.Model;

namespace AiFactory.Rules;

/// <summary>The pillars of the Azure Well-Architected Framework, its AI workload guidance, and the soundness of the model itself. Each is a range of ids; rules that an architecture brings along are of none.</summary>
public enum WafPillar { Own = 0, Reliability = 1, Security = 2, Cost = 3, Operations = 4, Performance = 5, Ai = 6, Integrity = 7 }

/// <summary>How certain and how bad it is: an error breaks or exposes something for certain.</summary>
public enum Severity { Info, Warning, Error }

/// <summary>What is known of a rule without running it.</summary>
/// <param name="Id">AIFA and four digits; the first is the pillar's. Never used again for another rule.</param>
/// <param name="Title">What is wrong when it fails, without a full stop.</param>
/// <param name="Why">What it leads to, in a sentence.</param>
/// <param name="Fix">What to do, in the model's words, in a sentence.</param>
/// <param name="Source">The page that the sentence comes from; for a rule of our own, the reasoning.</param>
public sealed record RuleInfo(string Id, string Title, WafPillar Pillar, Severity Severity, string Why, string Fix, string Source)
{
    /// <summary>The recommendation of the WAF checklist: SE:05. Null for what WAF does not list.</summary>
    public string? Checklist { get; init; }

    /// <summary>The controls of the Microsoft cloud security benchmark (version 1) that it shows to be in place, where that is certain: IM-1.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];

    /// <summary>The kinds of environment that it is asked in; all when empty.</summary>
    public IReadOnlyList<EnvironmentKind> Environments { get; init; } = [];

    /// <summary>Ids of the same question in other tools: <c>CKV_AZURE_206</c>.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    /// <summary>The rules level that first switches it on. A project pins its level, so that an upgrade adds no findings unasked.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Where a rule stands that the architecture brought along; unknown for those of this library, which <c>aifactory rules</c> tells of.</summary>
    public SourcePosition RequiredAt { get; init; }

    /// <summary>What an editor offers to change; none where it takes more than a line, or a decision.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>Whether it is asked in that environment.</summary>
    public bool AppliesIn(DeploymentEnvironment environment) => Environments.Count == 0 || Environments.Contains(environment.Kind);
}
