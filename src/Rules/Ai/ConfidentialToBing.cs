using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>What grounds answers on the public web is asked nothing confidential.</summary>
public sealed class ConfidentialToBing : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6506",
        Title: "Confidential context goes to web search",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "What is asked of Bing leaves Azure and its terms: questions made from confidential documents carry parts of them away.",
        Fix: "Ask without what is confidential and say so with Carries(DataClass.Public), or take the step out.",
        Source: "https://learn.microsoft.com/azure/foundry/agents/how-to/tools/bing-tools")
    {
        Checklist = "SE:03",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection.To is ExternalSystem { Known: { } known } && known == KnownSystem.BingGrounding && (connection.Data ?? graph.Brief.Data) >= DataClass.Confidential)
        .Select(connection => Fails(connection.Caller ?? connection.To, null, $"'{connection}' may carry {(connection.Data ?? graph.Brief.Data).ToString().ToLowerInvariant()} data to the public web.",
            EvidenceStep.Of(connection), connection.Data is null ? $"The step does not say what it carries; the brief allows {graph.Brief.Data.ToString().ToLowerInvariant()} data" : "The step says what it carries") with { Position = connection.Position });
}
