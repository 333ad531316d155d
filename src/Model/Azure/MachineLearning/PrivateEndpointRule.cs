using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A way from a workspace's managed network to one service. The service's owner approves it.</summary>
/// <remarks>
/// azurerm leads to storage accounts, vaults, workspaces and accounts for models alone, and Azure to many more; so azapi writes it.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/outboundrules
/// </remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/outboundRules", "2026-05-01")]
[Fixed("properties.type", "PrivateEndpoint", Discriminates = true)]
[Fixed("properties.category", "UserDefined")]
[Service("Outbound private endpoint", "Leads from a workspace's managed network to one service", Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/how-to-managed-network")]
[Without(Traits.Any)]
[Named("", 3, 33, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
public sealed class PrivateEndpointRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<MachineLearningWorkspace>(name, new(file, line, expression))
{
    [Maps("properties.destination.serviceResourceId", Needed = true, CreateOnly = true)]
    public IPrivateLinkTarget? Target { get; init; }

    /// <summary>The part of the service, as in <c>blob</c>; the first that the service's class names.</summary>
    [Maps("properties.destination.subresourceTarget", CreateOnly = true)]
    public string? PartOfService { get => field ?? (Target as AzureResource)?.Shape.PrivateLinks.FirstOrDefault()?.Group; init; }

    /// <summary>Spark jobs may use it too. Azure's default, and ours, is off.</summary>
    [Maps("properties.destination.sparkEnabled", CreateOnly = true, Absent = false)]
    public bool ForSpark { get; init; }
}
