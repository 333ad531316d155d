using System.Collections;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Integrity;

/// <summary>What Azure cannot do without is stated.</summary>
public sealed class NeededPropertyMissing : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7532",
        Title: "A property that Azure needs is missing",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Terraform refuses the resource, or Azure does.",
        Fix: "Give the property a value.",
        Source: "Own rule: azurerm requires the argument, and no default could be right.");

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject) => subject.Shape.Mappings
        .Where(mapping => mapping.Maps.Needed && mapping.ValueIn(subject) is null or ICollection { Count: 0 })
        .Select(mapping => Fails(subject, mapping.Name, $"{Named(subject)} has no {mapping.Name}."));
}
