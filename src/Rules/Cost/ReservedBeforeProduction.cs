using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>What is reserved is reserved for production.</summary>
public sealed class ReservedBeforeProduction : Rule<ModelDeployment>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3005",
        Title: "Provisioned throughput outside of production",
        Pillar: WafPillar.Cost,
        Severity: Severity.Warning,
        Why: "It is paid by the hour, whether or not anybody calls it, and before production hardly anybody does.",
        Fix: "Take a Type that is paid by use there.",
        Source: "https://learn.microsoft.com/azure/foundry/openai/concepts/provisioned-throughput-billing")
    {
        Checklist = "CO:12",
        Environments = [EnvironmentKind.Development, EnvironmentKind.Test],
        Repairs =
        [
            new("Pay by use, in the data zone", new SetProperty(nameof(ModelDeployment.Type), "DeploymentType.DataZoneStandard")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ModelDeployment subject)
    {
        var fact = DeploymentTypes.Of(subject.Type);
        if (fact.Payment == ThroughputPayment.Reserved && subject.Why is null)
            yield return Fails(subject, nameof(subject.Type), $"{Named(subject)} is {subject.Type}, which is paid by the hour.", $"{subject.Type} is reserved (source: {fact.Source}, read: {fact.Read})");
    }
}
