using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A model that answers online runs on two instances or more.</summary>
public sealed class OneModelInstance : Rule<OnlineDeployment>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1036",
        Title: "Online deployment has one instance",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "While that instance restarts or its machine is serviced, nobody answers.",
        Fix: "Set Instances to three, which Azure recommends; with a Scale, its Minimum.",
        Source: "https://learn.microsoft.com/azure/machine-learning/how-to-deploy-online-endpoints")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Run three instances", new SetProperty(nameof(OnlineDeployment.Instances), "3")) { At = nameof(OnlineDeployment.Instances) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(OnlineDeployment subject)
    {
        if (subject.Scale is UtilizationScale { Minimum: < 2 }) yield return Fails(subject, nameof(subject.Scale), $"{Named(subject)} shrinks to one instance.");
        else if (subject.Scale is not UtilizationScale && subject.Instances < 2) yield return Fails(subject, nameof(subject.Instances), $"{Named(subject)} has {(subject.Instances == 1 ? "one instance" : "no instance")}.");
    }
}
