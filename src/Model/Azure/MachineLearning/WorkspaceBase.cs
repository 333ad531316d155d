using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What a Machine Learning workspace and a Foundry hub have in common: one ARM type, whose <c>kind</c> tells them apart.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces</remarks>
[Diagnostics]
[PrivateLink("amlworkspace", "privatelink.api.azureml.ms", "privatelink.notebooks.azure.net")]
public abstract class WorkspaceBase : RegionalResource, IPrivateLinkTarget, IPublicEndpoint, IHasIdentity, ICustomerKey
{
    private protected WorkspaceBase(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.friendlyName", Terraform = "friendly_name")]
    public string FriendlyName { get => field ?? Name; init; }

    /// <summary>What it is for.</summary>
    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Where its files and the outputs of jobs are kept. Without hierarchical folders.</summary>
    [Maps("properties.storageAccount", Needed = true, Terraform = "storage_account_id", CreateOnly = true)]
    public StorageAccount? Storage { get; init; }

    /// <summary>Where its secrets are kept.</summary>
    [Maps("properties.keyVault", Needed = true, Terraform = "key_vault_id", CreateOnly = true)]
    public KeyVault? Vault { get; init; }

    /// <summary>Where the images of environments are kept; made with the first image when null.</summary>
    [Maps("properties.containerRegistry", Terraform = "container_registry_id")]
    public ContainerRegistry? Images { get; init; }

    /// <summary>Sends Microsoft less telemetry and encrypts temporary disks. Azure's default, and ours, is off.</summary>
    public abstract bool HighBusinessImpact { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    public abstract bool PublicNetworkAccess { get; init; }

    /// <summary>What the network that Azure manages for its computes lets out. Azure's default is no such network; ours lets out only what rules name. A firewall is paid for once there is a rule with a host name.</summary>
    [Maps("properties.managedNetwork.isolationMode", Terraform = "managed_network.isolation_mode", Absent = NetworkIsolation.Disabled)]
    public NetworkIsolation Isolation { get; init; } = NetworkIsolation.AllowOnlyApprovedOutbound;

    /// <summary>The firewall that rules with host names need. Azure's default is Standard.</summary>
    [Maps("properties.managedNetwork.firewallSku", Azapi = true)]
    public NetworkFirewall? Firewall { get; init; }

    /// <summary>A key of one's own for data at rest; Microsoft's when null.</summary>
    [Maps("properties.encryption", Terraform = "encryption", CreateOnly = true)]
    public WorkspaceKey? EncryptionKey { get; init; }

    /// <summary>What it acts as towards storage, vault and registry. It must have one.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Which user-assigned identity it acts as, where it has one.</summary>
    [Maps("properties.primaryUserAssignedIdentity", Terraform = "primary_user_assigned_identity")]
    public UserAssignedIdentity? ActsAs { get; init; }

    /// <summary>How its own datastores are reached. Azure's default is the storage account's key; ours is identity, as our storage accounts accept no keys.</summary>
    [Maps("properties.systemDatastoresAuthMode", Azapi = true, Absent = DatastoreSignIn.AccessKey)]
    public DatastoreSignIn DatastoreSignIn { get; init; } = DatastoreSignIn.Identity;

    /// <summary>Lets public addresses call although it has a private endpoint. Azure's default, and ours, is off.</summary>
    [Maps("properties.allowPublicAccessWhenBehindVnet", Azapi = true, Absent = false)]
    public bool PublicBesidePrivate { get; init; }

    /// <summary>Request units a second of the database that Azure keeps for it, where <see cref="EncryptionKey"/> puts that into the subscription.</summary>
    [Maps("properties.serviceManagedResourcesSettings.cosmosDb.collectionsThroughput", Azapi = true)]
    public int? MetadataThroughput { get; init; }

    /// <summary>Ways from Azure's own network for it to services, which their owners approve.</summary>
    [Maps("properties.sharedPrivateLinkResources", Azapi = true)]
    public IReadOnlyList<WorkspaceLink> SharedLinks { get; init; } = [];

    bool IPublicEndpoint.PublicNetworkAccess => PublicNetworkAccess || PublicBesidePrivate;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => EncryptionKey is not null;
}

/// <summary>Lets out nothing that rules do not name, all to the Internet, or has no managed network.</summary>
public enum NetworkIsolation { Disabled, AllowInternetOutbound, AllowOnlyApprovedOutbound }
public enum NetworkFirewall { Basic, Standard }

/// <summary>With the storage account's key, as the identity of who asks, or with a signature that is made for who asks.</summary>
public enum DatastoreSignIn { AccessKey, Identity, [Wire("UserDelegationSAS")] UserDelegation }

/// <summary>A key in a key vault that data at rest is encrypted with.</summary>
[Fixed("status", "Enabled", Discriminates = true)]
public sealed record WorkspaceKey : Part
{
    [Maps("keyVaultProperties.keyVaultArmId", Needed = true, Terraform = "key_vault_id")]
    public KeyVault? Vault { get; init; }

    /// <summary>The key's address, with its version: <c>$"{vault.Uri}keys/models/1"</c>.</summary>
    [Maps("keyVaultProperties.keyIdentifier", Needed = true, Terraform = "key_id")]
    public Text? Address { get; init; }

    /// <summary>The identity that fetches it; that of the workspace when null.</summary>
    [Maps("identity.userAssignedIdentity", Terraform = "user_assigned_identity_id")]
    public UserAssignedIdentity? FetchedBy { get; init; }
}

/// <summary>A way from Azure's own network for a workspace to one service.</summary>
public sealed record WorkspaceLink : Part
{
    [Maps("name")]
    public string Name { get; init; } = "";

    [Maps("properties.privateLinkResourceId")]
    public IPrivateLinkTarget? Target { get; init; }

    /// <summary>The part of the service, as in <c>blob</c>; the first that the service's class names.</summary>
    [Maps("properties.groupId")]
    public string? PartOfService { get => field ?? (Target as AzureResource)?.Shape.PrivateLinks.FirstOrDefault()?.Group; init; }

    /// <summary>What the service's owner reads when asked.</summary>
    [Maps("properties.requestMessage")]
    public string? Message { get; init; }
}
