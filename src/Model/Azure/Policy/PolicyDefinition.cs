using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A rule of one's own over resources: which are denied, which are only noticed. It does nothing until it is assigned.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.authorization/policydefinitions</remarks>
[AzureResource("Microsoft.Authorization/policyDefinitions", "2023-04-01", Terraform = "azurerm_policy_definition")]
[Service("Policy definition", "Says which resources a company denies or wants to know of", Icon = "policy", Source = "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics")]
[Without(Traits.Any)]
[Named("policy", 1, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Subscription)]
[Fixed("properties.policyType", "Custom", Terraform = "policy_type")]
public sealed class PolicyDefinition(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AzureResource(name, new(file, line, expression))
{
    /// <summary>The GUID of the subscription that keeps it; the environment's unless given.</summary>
    public string Subscription { get => _subscription ?? Architecture?.Environment.Subscription ?? "00000000-0000-0000-0000-000000000000"; init => _subscription = value; }

    private string? _subscription;

    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Which resources it looks at: <c>Indexed</c>, those with tags and a region, which is Azure's default and ours; <c>All</c>; or a service's own, as <c>Microsoft.KeyVault.Data</c>.</summary>
    [Maps("properties.mode", Terraform = "mode")]
    public string Mode { get; init; } = "Indexed";

    /// <summary>When it applies and what follows, as Azure writes it: <c>Json.Parse("""{ "if": { … }, "then": { "effect": "deny" } }""")</c>.</summary>
    [Maps("properties.policyRule", Needed = true, Terraform = "policy_rule", Using = typeof(JsonTextConverter))]
    public Value? Rule { get; init; }

    /// <summary>What an assignment may choose, as Azure writes it: <c>Json.Parse("""{ "effect": { "type": "String", "defaultValue": "Audit" } }""")</c>.</summary>
    [Maps("properties.parameters", Terraform = "parameters", Using = typeof(JsonTextConverter))]
    public Value? Parameters { get; init; }

    /// <summary>What the portal sorts it under, and other notes: <c>Json.Parse("""{ "category": "Storage" }""")</c>.</summary>
    [Maps("properties.metadata", Terraform = "metadata", Using = typeof(JsonTextConverter))]
    public Value? Metadata { get; init; }

    private protected override string ComputedId => $"/subscriptions/{Subscription}/providers/Microsoft.Authorization/policyDefinitions/{AzureName}";

    internal override bool Place(ArmId id, ReadContext context)
    {
        _subscription = id.Subscription;
        return id.Subscription is not null && id.ResourceGroup is null;
    }
}

/// <summary>Definitions that Azure brings along, by their ids.</summary>
/// <remarks>Source: https://github.com/Azure/azure-policy, read 2026-11.</remarks>
public static class BuiltInPolicy
{
    /// <summary>Resources in chosen regions alone; its parameter is <c>listOfAllowedLocations</c>.</summary>
    public const string AllowedLocations = "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c";

    /// <summary>Deployments of named models alone in accounts for models; its parameters are <c>allowedAssetIds</c>, as in <c>azureml://registries/azure-openai/models/gpt-5.1/versions/2025-11-13</c>, <c>allowedPublishers</c> and <c>effect</c>.</summary>
    public const string AllowedModels = "/providers/Microsoft.Authorization/policyDefinitions/aafe3651-cb78-4f68-9f81-e7e41509110f";

    /// <summary>Endpoints of Machine Learning serve models of one registry alone; its parameters are <c>allowedRegistryName</c>, <c>restrictedModels</c> and <c>effect</c>. In preview.</summary>
    public const string AllowedModelRegistry = "/providers/Microsoft.Authorization/policyDefinitions/19539b54-c61e-4196-9a38-67598701be90";
}
