using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A project of a Foundry hub.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces", "2026-05-01", Terraform = "azurerm_ai_foundry_project")]
[Fixed("kind", "Project", Discriminates = true)]
[Service("Hub-based project", "Where one team works with what a Foundry hub shares", Icon = "ai-foundry-project", Stateful = true, Source = "https://learn.microsoft.com/azure/ai-foundry/how-to/hub-create-projects")]
[Without(Traits.Any & ~(Traits.PrivateLink | Traits.PublicEndpoint | Traits.Grants | Traits.Identity | Traits.Diagnostics))]
[Without(Traits.PrivateLink | Traits.PublicEndpoint, Although = "it has those of its hub")]
[Named("proj", 3, 33, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Grants(Verb.Calls, nameof(Role.AzureAIDeveloper))]
[Grants(Verb.Reads, nameof(Role.AzureAIDeveloper))]
[Grants(Verb.Writes, nameof(Role.AzureAIDeveloper))]
[Diagnostics]
public sealed class FoundryHubProject(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression)), IHasIdentity
{
    /// <summary>The hub that it belongs to, in the same group.</summary>
    [Maps("properties.hubResourceId", Needed = true, Terraform = "ai_services_hub_id", CreateOnly = true)]
    public FoundryHub? Hub { get; init; }

    /// <summary>The hub's region unless given, which it must be.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true)]
    public Region Location { get => field ?? Hub?.Location ?? Group.Location; init; }

    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.friendlyName", Terraform = "friendly_name")]
    public string FriendlyName { get => field ?? Name; init; }

    /// <summary>What it is for.</summary>
    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Sends Microsoft less telemetry and encrypts temporary disks. Azure's default, and ours, is off.</summary>
    [Maps("properties.hbiWorkspace", Terraform = "high_business_impact_enabled", CreateOnly = true, Absent = false)]
    public bool HighBusinessImpact { get; init; }

    /// <summary>What it acts as towards the hub's storage and connections. It must have one.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Which user-assigned identity it acts as, where it has one.</summary>
    [Maps("properties.primaryUserAssignedIdentity", Terraform = "primary_user_assigned_identity")]
    public UserAssignedIdentity? ActsAs { get; init; }
}
