using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>Before production, documents are paid for as they are used.</summary>
public sealed class FixedThroughput : Rule<CosmosContainer>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3006",
        Title: "Fixed throughput outside of production",
        Pillar: WafPillar.Cost,
        Severity: Severity.Info,
        Why: "It is paid for every hour, and before production hardly anybody uses it.",
        Fix: "Make the account Serverless there, share the throughput of the database, or set AutoscaleMaximum instead of Throughput; or say in Why what needs it.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/cosmos-db")
    {
        Checklist = "CO:12",
        Environments = [EnvironmentKind.Development, EnvironmentKind.Test],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(CosmosContainer subject)
    {
        if (subject is { Throughput: { } units, AutoscaleMaximum: null, Why: null })
            yield return Fails(subject, nameof(subject.Throughput), $"{Named(subject)} has {units} request units a second to itself, used or not.");
    }
}
