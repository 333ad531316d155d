namespace AiFactory.Rules;

/// <summary>A question of the catalogue that no model can answer wrongly: there is nothing to check.</summary>
/// <param name="Id">Kept free: no rule has it.</param>
/// <param name="Title">What would be wrong, without a full stop.</param>
/// <param name="Reason">Why it cannot be, in a sentence.</param>
public sealed record ImpossibleRule(string Id, string Title, WafPillar Pillar, string Reason);

/// <summary>What the types themselves make impossible. Their ids are taken, so that the catalogue is whole without rules that could not fail.</summary>
public static class ImpossibleRules
{
    /// <summary>By id.</summary>
    public static IReadOnlyList<ImpossibleRule> All { get; } =
    [
        new("AIFA4507", "Service cannot be expressed as code", WafPillar.Operations, "Every resource that is ours is written as Terraform: with azurerm where the provider has it, with azapi where it has not."),
        new("AIFA7507", "Flow step has no connection underneath", WafPillar.Integrity, "Telling a step makes the connection: Calls, Reads and Writes of a flow connect what they name."),
        new("AIFA7520", "Environment instantiates part of a flow", WafPillar.Integrity, "A flow is told by naming elements that were made in the same environment; one that was not made cannot be named."),
        new("AIFA7521", "Value cannot be known at generation", WafPillar.Integrity, "A parameter is a variable that Terraform asks for, a secret names the vault that it comes from, and an identity is made before it can be named; of what Azure needs and nobody gave, AIFA7532 tells."),
    ];
}
