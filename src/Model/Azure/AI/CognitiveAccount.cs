using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An account of Azure AI: one ARM type, whose <c>kind</c> says which AI functions stand behind the endpoint.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts</remarks>
[Diagnostics]
public abstract class CognitiveAccount : RegionalResource, IPrivateLinkTarget, ISelectedNetworks, IAllowedAddresses, IKeyAuthentication, IHasIdentity, ICustomerKey
{
    private protected CognitiveAccount(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The size that is paid for; that of the kind's paid size unless given. <c>F0</c> is free, once in a subscription and without private endpoints.</summary>
    [Maps("sku.name", Terraform = "sku_name")]
    public string Sku { get => field ?? PaidSku; init; }

    private protected virtual string PaidSku => "S0";

    /// <summary>The first word of its host name; needed for Entra ID and private endpoints. The name in Azure unless given.</summary>
    [Maps("properties.customSubDomainName", Terraform = "custom_subdomain_name", CreateOnly = true)]
    public string? Subdomain { get => field ?? AzureName; init; }

    /// <summary>Accepts keys. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableLocalAuth", Terraform = "local_auth_enabled", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>What happens to calls from public addresses that are not named below. Azure's default is to allow them; ours is to deny.</summary>
    [Maps("properties.networkAcls.defaultAction", Terraform = "network_acls.default_action")]
    public NetworkAction OtherNetworks { get; init; } = NetworkAction.Deny;

    /// <summary>Addresses that may call where public access is on.</summary>
    [Maps("properties.networkAcls.ipRules[].value", Terraform = "network_acls.ip_rules")]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    /// <summary>Subnets with a service endpoint that may call where public access is on.</summary>
    [Maps("properties.networkAcls.virtualNetworkRules[].id", Terraform = "network_acls.virtual_network_rules[].subnet_id")]
    public IReadOnlyList<Subnet> AllowedSubnets { get; init; } = [];

    /// <summary>Calls only the hosts named in <see cref="AllowedHosts"/>. Azure's default, and ours, is off.</summary>
    [Maps("properties.restrictOutboundNetworkAccess", Terraform = "outbound_network_access_restricted")]
    public bool RestrictsOutbound { get; init; }

    /// <summary>Host names that it may call where <see cref="RestrictsOutbound"/>, up to 1,000.</summary>
    [Maps("properties.allowedFqdnList", Terraform = "fqdns")]
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>A key of one's own for data at rest; Microsoft's when null. Needs an identity that may unwrap with it.</summary>
    [Maps("properties.encryption", Terraform = "customer_managed_key")]
    public AccountKey? EncryptionKey { get; init; }

    /// <summary>Storage accounts that hold its data instead of Microsoft's.</summary>
    [Maps("properties.userOwnedStorage", Terraform = "storage", CreateOnly = true)]
    public IReadOnlyList<AccountStorage> Storage { get; init; } = [];

    /// <summary>The identities that it acts under towards storage, search and keys.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Where it is called.</summary>
    public virtual Output Endpoint => new(this, "properties.endpoint", "endpoint", () => $"https://{Subdomain}.cognitiveservices.azure.com/");

    bool ISelectedNetworks.OnlySelectedNetworks => OtherNetworks == NetworkAction.Deny && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => EncryptionKey is not null;
}

/// <summary>A key in a key vault that data at rest is encrypted with.</summary>
[Fixed("keySource", "Microsoft.KeyVault", Discriminates = true)]
public sealed record AccountKey : Part
{
    /// <summary>The vault's address: <c>vault.Uri</c>. The vault must have purge protection.</summary>
    [Maps("keyVaultProperties.keyVaultUri")]
    public Text Vault { get; init; } = "";

    /// <summary>The key's name in the vault.</summary>
    [Maps("keyVaultProperties.keyName")]
    public string Name { get; init; } = "";

    /// <summary>The key's version: a new one must be named here to be used.</summary>
    [Maps("keyVaultProperties.keyVersion")]
    public string Version { get; init; } = "";

    /// <summary>The client id of the user-assigned identity that fetches it; the system-assigned one when null.</summary>
    [Maps("keyVaultProperties.identityClientId", Terraform = "identity_client_id")]
    public Text? FetchedBy { get; init; }

    /// <summary>azurerm has all three in one address.</summary>
    [Maps(Terraform = "key_vault_key_id")]
    internal Text Address => $"{Vault}keys/{Name}/{Version}";
}

/// <summary>A storage account of one's own that an AI service keeps its data in.</summary>
public sealed record AccountStorage : Part
{
    [Maps("resourceId", Needed = true, Terraform = "storage_account_id")]
    public StorageAccount? Account { get; init; }

    /// <summary>The client id of the user-assigned identity that reads and writes it; the system-assigned one when null.</summary>
    [Maps("identityClientId", Terraform = "identity_client_id")]
    public Text? By { get; init; }
}
