using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Foundry project: where one team builds agents and evaluations, with an identity, connections and access of its own.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/projects</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts/projects", "2026-05-01", Terraform = "azurerm_cognitive_account_project")]
[Service("Foundry project", "Where one team builds agents and evaluations, apart from others", Deep = true, Icon = "ai-foundry-project", Stateful = true, Source = "https://learn.microsoft.com/azure/ai-foundry/how-to/create-projects")]
[Without(Traits.Any & ~(Traits.Grants | Traits.Identity | Traits.Injection))]
[Named("proj", 2, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(AIServicesAccount), "cognitive_account_id")]
[Grants(Verb.Calls, nameof(Role.AzureAIUser))]
[Grants(Verb.Reads, nameof(Role.AzureAIUser))]
[Grants(Verb.Writes, nameof(Role.AzureAIUser))]
public sealed class FoundryProject(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<AIServicesAccount>(name, new(file, line, expression)), IHasIdentity, INetworkInjected
{
    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>What it is for.</summary>
    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>What its agents act as towards connected services. It must have one.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Services that it may use.</summary>
    [Children]
    public IReadOnlyList<ProjectConnection> Connections { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where its agents keep threads, files and vectors; in Microsoft's own storage when null.</summary>
    public ProjectAgentHost? AgentHost { get; init => field = value?.AdoptedBy(this); }

    [Children]
    internal IReadOnlyList<ProjectAgentHost> AgentHosts => AgentHost is null ? [] : [AgentHost];

    /// <summary>Its agents act from the subnet that the account names.</summary>
    Subnet? INetworkInjected.Subnet => Enclosing.OfType<AIServicesAccount>().FirstOrDefault()?.AgentSubnet;

    /// <summary>What agents and evaluations are called through.</summary>
    public Text Endpoint => $"https://{Parent.Subdomain ?? Parent.AzureName}.services.ai.azure.com/api/projects/{AzureName}";
}
