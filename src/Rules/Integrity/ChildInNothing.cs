using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Integrity;

/// <summary>What is a part of another resource lies in one.</summary>
public sealed class ChildInNothing : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7501",
        Title: "A part of a resource lies in nothing",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "It has no id, so nothing can deploy it or refer to it.",
        Fix: "Put it into the list of what it is a part of, as a Subnet into a network's Subnets.",
        Source: "Own rule: an id of Azure names what a child resource lies in, so a child alone cannot exist.")
    {
        Repairs = [.. AzureKinds.All.SelectMany(IntoListsOf)],
    };

    /// <summary>A class that has parts says so on its lists.</summary>
    private static IEnumerable<Repair> IntoListsOf(Type whole) => whole.GetProperties()
        .Where(property => property.IsDefined(typeof(ChildrenAttribute), inherit: true))
        .Select(property => new Repair($"Put it into '{{the {whole.Name}}}'", new AddItem(property.Name, "{element}") { Of = whole }) { Kinds = [property.PropertyType.GetGenericArguments()[0]] });

    /// <summary>What it is a part of may be what could not be read.</summary>
    public override bool SeesWhole => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject is { Shape.Naming.Scope: NameScope.Parent, ExistingId: null } && !subject.Enclosing.Any())
            yield return Fails(subject, null, $"{Named(subject)} is a part of a resource, and no resource has it.");
    }
}
