using System.Collections;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Integrity;

/// <summary>Numbers and words are among those that Azure accepts.</summary>
public sealed class ValueOutOfRange : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7531",
        Title: "Value is outside of what Azure accepts",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses the deployment.",
        Fix: "Choose a number within the bounds, or a member of the enum.",
        Source: "Own rule: the bounds stand on the property, from the page that its class names.")
    {
        Repairs =
        [
            new("Leave {property} at its default", new RemoveProperty("{property}")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject) => Within(subject, subject);

    private static IEnumerable<Verdict> Within(AzureResource resource, IMapped mapped)
    {
        foreach (var mapping in ResourceShape.Of(mapped.GetType()).Bounded)
        {
            var value = mapping.ValueIn(mapped);
            if (mapping.Range is { } range && value is int number && (number < range.Minimum || number > range.Maximum))
                yield return Fails(resource, mapping.Name, $"{Named(resource)} has {mapping.Name} {number}; Azure takes {range.Minimum} to {range.Maximum}.");
            if (mapping.Words is { } words && value is not null && !Enum.IsDefined(words, value))
                yield return Fails(resource, mapping.Name, $"{Named(resource)} has {mapping.Name} {value}, which is no {words.Name}.");
            if (!mapping.HoldsParts) continue;

            foreach (var verdict in (value is Part part ? [part] : (value as IEnumerable)?.OfType<Part>() ?? []).SelectMany(inner => Within(resource, inner))) yield return verdict;
        }
    }
}
