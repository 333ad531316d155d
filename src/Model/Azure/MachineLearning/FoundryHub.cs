using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Foundry hub: what hub-based projects share. New work takes an <see cref="AIServicesAccount"/> with projects, which is Azure's own advice.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces", "2026-05-01", Terraform = "azurerm_ai_foundry")]
[Fixed("kind", "Hub", Discriminates = true)]
[Service("Foundry hub", "What hub-based Foundry projects share: network, storage, vault and connections", Icon = "ai-studio", Stateful = true, Source = "https://learn.microsoft.com/azure/ai-foundry/concepts/ai-resources")]
[Without(Traits.Keys | Traits.Zones | Traits.Injection)]
[Named("hub", 3, 33, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Grants(Verb.Calls, nameof(Role.AzureAIDeveloper))]
[Grants(Verb.Reads, nameof(Role.AzureAIDeveloper))]
[Grants(Verb.Writes, nameof(Role.AzureAIDeveloper))]
public sealed class FoundryHub(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : WorkspaceBase(name, new(file, line, expression))
{
    /// <summary>Where requests of its projects are followed.</summary>
    [Maps("properties.applicationInsights", Terraform = "application_insights_id")]
    public ApplicationInsights? Insights { get; init; }

    /// <inheritdoc/>
    [Maps("properties.hbiWorkspace", Terraform = "high_business_impact_enabled", CreateOnly = true, Absent = false)]
    public override bool HighBusinessImpact { get; init; }

    /// <inheritdoc/>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access=Enabled|Disabled", Absent = true)]
    public override bool PublicNetworkAccess { get; init; }

    /// <summary>Keeps the data of projects apart from one another. Azure's default is off; ours is on. Cannot be changed later.</summary>
    [Maps("properties.enableDataIsolation", CreateOnly = true, Azapi = true, Absent = false)]
    public bool IsolatesProjects { get; init; } = true;

    /// <summary>Storage accounts that projects may use beside the hub's own.</summary>
    [Maps("properties.workspaceHubConfig.additionalWorkspaceStorageAccounts", Azapi = true)]
    public IReadOnlyList<StorageAccount> MoreStorage { get; init; } = [];

    /// <summary>The group that new projects are put into; the hub's when null.</summary>
    [Maps("properties.workspaceHubConfig.defaultWorkspaceResourceGroup", Azapi = true)]
    public ResourceGroup? ProjectGroup { get; init; }
}
