using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A registry in production is of a size made for it.</summary>
public sealed class RegistryBasic : Rule<ContainerRegistry>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1023",
        Title: "Container registry is Basic",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "It is made for learning: few images a minute, little room, and neither a private endpoint nor a copy in another region.",
        Fix: "Leave Sku at Premium, or take Standard.",
        Source: "https://learn.microsoft.com/azure/container-registry/container-registry-skus")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.ACR.MinSku", "APRL eb005943-40a8-194b-9db2-474d430046b7"],
        Repairs =
        [
            new("Leave {property} at Premium", new RemoveProperty(nameof(ContainerRegistry.Sku), "RegistrySku.Premium")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ContainerRegistry subject)
    {
        if (subject.Sku == RegistrySku.Basic) yield return Fails(subject, nameof(subject.Sku), $"{Named(subject)} is Basic, which is made for learning.");
    }
}
