namespace AiFactory.Rules;

/// <summary>A question of the catalogue that no model can answer wrongly: there is nothing to check.</summary>
/// <param name="Id">Kept free: no rule has it.</param>
/// <param name="Title">What would be wrong, without a full stop.</param>
/// <param name="Reason">Why it cannot be, in a sentence.</param>
public sealed record ImpossibleRule(string Id, string Title, WafPillar Pillar, string Reason);

/// <summary>A question of the catalogue that a rule about a capability asks already, of this service among others: a second finding for one cause would be noise.</summary>
/// <param name="Id">Kept free: no rule has it.</param>
/// <param name="Title">What would be wrong, without a full stop.</param>
/// <param name="By">The id of the rule that asks it.</param>
public sealed record MergedRule(string Id, string Title, WafPillar Pillar, string By);

/// <summary>What the types themselves make impossible. Their ids are taken, so that the catalogue is whole without rules that could not fail.</summary>
public static class ImpossibleRules
{
    /// <summary>What is asked under another id, by id.</summary>
    public static IReadOnlyList<MergedRule> Merged { get; } =
    [
        new("AIFA2020", "Control plane of Kubernetes answers the Internet", WafPillar.Security, "AIFA2005"),
        new("AIFA2032", "Endpoint for models takes keys", WafPillar.Security, "AIFA2003"),
        new("AIFA2034", "Trigger of a logic app may be called by anyone", WafPillar.Security, "AIFA2005"),
        new("AIFA4007", "Web app keeps no log of requests and failures", WafPillar.Operations, "AIFA4501"),
    ];

    /// <summary>By id.</summary>
    public static IReadOnlyList<ImpossibleRule> All { get; } =
    [
        new("AIFA2017", "Account for models has no name in DNS", WafPillar.Security, "Subdomain is the account's name in Azure unless another is given, so every account that is ours has one."),
        new("AIFA4009", "Resource that holds data can be destroyed by a plan", WafPillar.Operations, "Every kind that holds data is written with prevent_destroy in production, and AIFA7528 tells of one that is gone from the model."),
        new("AIFA4507", "Service cannot be expressed as code", WafPillar.Operations, "Every resource that is ours is written as Terraform: with azurerm where the provider has it, with azapi where it has not."),
        new("AIFA7507", "Flow step has no connection underneath", WafPillar.Integrity, "Telling a step makes the connection: Calls, Reads and Writes of a flow connect what they name."),
        new("AIFA7520", "Environment instantiates part of a flow", WafPillar.Integrity, "A flow is told by naming elements that were made in the same environment; one that was not made cannot be named."),
        new("AIFA7521", "Value cannot be known at generation", WafPillar.Integrity, "A parameter is a variable that Terraform asks for, a secret names the vault that it comes from, and an identity is made before it can be named; of what Azure needs and nobody gave, AIFA7532 tells."),
    ];
}
