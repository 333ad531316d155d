using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An Azure AI Services account: the models and AI functions behind one endpoint. With projects it is what Azure calls a Foundry resource.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</remarks>
[AzureResource("Microsoft.CognitiveServices/accounts", "2026-05-01", Terraform = "azurerm_cognitive_account")]
[Fixed("kind", "AIServices", Terraform = "kind", Discriminates = true)]
[Service("Azure AI Services", "The models and AI functions of Azure AI Foundry behind one endpoint", Icon = "ai-services", Stateful = true, Source = "https://learn.microsoft.com/azure/ai-services/what-are-ai-services")]
[Without(Traits.Zones)]
[Without(Traits.Injection, Although = "only its agents call from a subnet")]
[Named("ais", 2, 64, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.CognitiveServicesOpenAIUser))]
[Grants(Verb.Reads, nameof(Role.CognitiveServicesOpenAIUser))]
[Grants(Verb.Writes, nameof(Role.CognitiveServicesOpenAIContributor))]
[PrivateLink("account", "privatelink.cognitiveservices.azure.com", "privatelink.openai.azure.com", "privatelink.services.ai.azure.com")]
public sealed class AIServicesAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ModelAccount(name, new(file, line, expression))
{
    /// <summary>May have projects. Azure's default, where it is made in the portal, is on; ours is on where it has <see cref="Projects"/>. Cannot be turned off again.</summary>
    [Maps("properties.allowProjectManagement", Terraform = "project_management_enabled", CreateOnly = true)]
    public bool ProjectManagement { get => _projectManagement ?? Projects.Count > 0; init => _projectManagement = value; }

    private bool? _projectManagement;

    /// <summary>The project that is meant where a caller names none, by its name; the first one made when null.</summary>
    [Maps("properties.defaultProject", Azapi = true)]
    public string? DefaultProject { get; init; }

    /// <summary>The subnet that its agents act from; delegated to Microsoft.App/environments.</summary>
    [Maps("properties.networkInjections[0].subnetArmId", Terraform = "network_injection.subnet_id", CreateOnly = true)]
    public Subnet? AgentSubnet { get; init; }

    [Maps("properties.networkInjections[0].scenario", Terraform = "network_injection.scenario")]
    internal string? AgentScenario { get => AgentSubnet is null ? null : "agent"; init { } }

    /// <summary>What teams build agents and evaluations in, apart from one another.</summary>
    [Children]
    public IReadOnlyList<FoundryProject> Projects { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Services that all its projects may use.</summary>
    [Children]
    public IReadOnlyList<AccountConnection> Connections { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>What agents of all projects stand on; Microsoft's own storage when null.</summary>
    public AccountAgentHost? AgentHost { get; init => field = value?.AdoptedBy(this); }

    [Children]
    internal IReadOnlyList<AccountAgentHost> AgentHosts => AgentHost is null ? [] : [AgentHost];
}
