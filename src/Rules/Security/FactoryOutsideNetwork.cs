using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A Data Factory moves data inside of a network that is its own.</summary>
public sealed class FactoryOutsideNetwork : Rule<DataFactory>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2029",
        Title: "Data Factory moves data outside of a managed network",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Its machines call stores over the Internet, so that each store must be open to them, and data may be carried to any address.",
        Fix: "Leave ManagedNetwork and InManagedNetwork on, and name the stores in ManagedEndpoints.",
        Source: "https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint")
    {
        Checklist = "SE:06",
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(DataFactory.ManagedNetwork), "true")) { At = nameof(DataFactory.ManagedNetwork) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(DataFactory subject)
    {
        if (!subject.ManagedNetwork) yield return Fails(subject, nameof(subject.ManagedNetwork), $"{Named(subject)} has no managed network.");
        else foreach (var runtime in subject.Runtimes.Where(runtime => !runtime.InManagedNetwork)) yield return Fails(runtime, nameof(runtime.InManagedNetwork), $"{Named(runtime)} runs outside of the managed network of {Named(subject)}.");
    }
}
