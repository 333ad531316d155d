using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Machine Learning registry: models and environments that several workspaces share.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/registries</remarks>
[AzureResource("Microsoft.MachineLearningServices/registries", "2026-05-01")]
[Service("Machine Learning registry", "Models and environments that several workspaces share", Icon = "machine-learning", Stateful = true, Source = "https://learn.microsoft.com/azure/machine-learning/concept-machine-learning-registries-mlops")]
[Without(Traits.Keys | Traits.Zones | Traits.Injection)]
[Named("mlr", 3, 33, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Grants(Verb.Reads, nameof(Role.AzureMLRegistryUser))]
[Grants(Verb.Calls, nameof(Role.AzureMLRegistryUser))]
[Grants(Verb.Writes, nameof(Role.AzureMLRegistryUser))]
[Diagnostics]
[PrivateLink("amlregistry", "privatelink.api.azureml.ms")]
public sealed class MachineLearningRegistry(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IHasIdentity
{
    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Where its models and images are kept; its own region alone unless given. Regions can be added, never taken away.</summary>
    [Maps("properties.regionDetails")]
    public IReadOnlyList<RegistryRegion> Regions { get => field is { Count: > 0 } given ? given : [new RegistryRegion { Region = Location }]; init; }

    /// <summary>Who the models in it belong to, where they are sold.</summary>
    [Maps("properties.intellectualPropertyPublisher", CreateOnly = true)]
    public string? Publisher { get; init; }

    /// <summary>What it acts as towards its storage. It must have one.</summary>
    [Maps("identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;
}

/// <summary>A region that a registry keeps its contents in, with a storage account and a container registry that Azure makes there.</summary>
public sealed record RegistryRegion : Part
{
    [Maps("location")]
    public Region Region { get; init; } = Region.WestEurope;

    /// <summary>How many copies of models are kept, and where. Ours is over zones.</summary>
    [Maps("storageAccountDetails[0].systemCreatedStorageAccount.storageAccountType", CreateOnly = true)]
    public RegistryStorage Storage { get; init; } = RegistryStorage.Zrs;

    /// <summary>Gives the storage account hierarchical folders.</summary>
    [Maps("storageAccountDetails[0].systemCreatedStorageAccount.storageAccountHnsEnabled", CreateOnly = true)]
    public bool Folders { get; init; }

    /// <summary>The size of the container registry; only Premium can be closed to the Internet.</summary>
    [Maps("acrDetails[0].systemCreatedAcrAccount.acrAccountSku", CreateOnly = true)]
    public RegistrySku Images { get; init; } = RegistrySku.Premium;
}

public enum RegistryStorage { [Wire("Standard_LRS")] Lrs, [Wire("Standard_ZRS")] Zrs, [Wire("Standard_GRS")] Grs, [Wire("Standard_RAGRS")] ReadableGrs, [Wire("Standard_GZRS")] Gzrs, [Wire("Standard_RAGZRS")] ReadableGzrs, [Wire("Premium_LRS")] PremiumLrs, [Wire("Premium_ZRS")] PremiumZrs }
