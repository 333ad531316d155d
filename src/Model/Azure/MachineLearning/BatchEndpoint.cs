using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A batch endpoint: one address for work through much data.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/batchendpoints</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/batchEndpoints", "2026-05-01")]
[Fixed("properties.authMode", "AADToken")]
[Service("Batch endpoint", "One address for models that work through much data", Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/concept-endpoints-batch")]
[Without(Traits.Any & ~(Traits.Grants | Traits.Identity))]
[Named("", 3, 32, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[Grants(Verb.Calls, nameof(Role.AzureMLDataScientist))]
[Grants(Verb.Reads, nameof(Role.AzureMLDataScientist))]
public sealed class BatchEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<MachineLearningWorkspace>(name, new(file, line, expression)), IHasIdentity
{
    /// <summary>The deployment that works where a caller names none, by its name. Azure refuses one that is not there yet: give it once it is.</summary>
    [Maps("properties.defaults.deploymentName")]
    public string? Default { get; init; }

    /// <summary>What it is for.</summary>
    [Maps("properties.description")]
    public string? Description { get; init; }

    /// <summary>What is noted of it, by names of one's own.</summary>
    [Maps("properties.properties")]
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();

    /// <summary>What it acts as.</summary>
    [Maps("identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>The models behind it.</summary>
    [Children]
    public IReadOnlyList<BatchDeployment> Deployments { get; init => field = value.AdoptedBy(this); } = [];
}
