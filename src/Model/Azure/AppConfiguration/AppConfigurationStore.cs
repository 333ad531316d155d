using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>App Configuration: settings and feature flags of many applications in one place.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.appconfiguration/configurationstores</remarks>
[AzureResource("Microsoft.AppConfiguration/configurationStores", "2024-06-01", Terraform = "azurerm_app_configuration")]
[Service("App Configuration", "Settings and feature flags of many applications in one place", Icon = "app-configuration", Stateful = true, Source = "https://learn.microsoft.com/azure/azure-app-configuration/overview")]
[Without(Traits.Zones | Traits.Injection)]
[Named("appcs", 5, 50, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Reads, nameof(Role.AppConfigurationDataReader))]
[Grants(Verb.Calls, nameof(Role.AppConfigurationDataReader))]
[Grants(Verb.Writes, nameof(Role.AppConfigurationDataOwner))]
[Diagnostics]
[PrivateLink("configurationStores", "privatelink.azconfig.io")]
public sealed class AppConfigurationStore(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IKeyAuthentication, IHasIdentity, ICustomerKey
{
    /// <summary>Only Standard and Premium have private endpoints, soft delete and copies in other regions.</summary>
    [Maps("sku.name", Terraform = "sku")]
    public ConfigurationSku Sku { get; init; } = ConfigurationSku.Standard;

    /// <summary>Answers calls from public addresses. Azure's default is on until there is a private endpoint; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access=Enabled|Disabled")]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Accepts access keys. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableLocalAuth", Terraform = "local_auth_enabled", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Nobody can delete it for good before the days of soft delete are over. Cannot be turned off again; for Standard and Premium.</summary>
    [Maps("properties.enablePurgeProtection", Terraform = "purge_protection_enabled", Absent = false)]
    public bool PurgeProtection { get => field && CanBeRestored; init; } = true;

    /// <summary>Days that a deleted store stays restorable, 1 to 7; none where the size has no soft delete.</summary>
    [Within(1, 7)]
    [Maps("properties.softDeleteRetentionInDays", Terraform = "soft_delete_retention_days", CreateOnly = true)]
    public int? SoftDeleteDays { get => field ?? (CanBeRestored ? 7 : null); init; }

    /// <summary>How Resource Manager, and so Terraform, reads and writes settings: as who is signed in, or with a key. Azure's default is a key; ours is who is signed in.</summary>
    [Maps("properties.dataPlaneProxy.authenticationMode", Terraform = "data_plane_proxy_authentication_mode")]
    public ConfigurationSignIn ManagedAs { get; init; } = ConfigurationSignIn.Caller;

    /// <summary>Lets Resource Manager reach a store that is closed to public addresses, over its own private link.</summary>
    [Maps("properties.dataPlaneProxy.privateLinkDelegation=Enabled|Disabled", Terraform = "data_plane_proxy_private_link_delegation_enabled", Absent = false)]
    public bool ManagedPrivately { get; init; }

    /// <summary>The key of one's own that it is encrypted with: a <see cref="KeyVaultKey.Address"/>. Azure's own when null.</summary>
    [Maps("properties.encryption.keyVaultProperties.keyIdentifier", Terraform = "encryption.key_vault_key_identifier")]
    public Text? EncryptionKey { get; init; }

    /// <summary>Who fetches the key: the <see cref="UserAssignedIdentity.ClientId"/> of one of its identities.</summary>
    [Maps("properties.encryption.keyVaultProperties.identityClientId", Terraform = "encryption.identity_client_id")]
    public Text? EncryptionKeyReader { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Copies in other regions, which applications turn to when one fails.</summary>
    [Children]
    public IReadOnlyList<ConfigurationReplica> Replicas { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where applications ask.</summary>
    public Output Endpoint => new(this, "properties.endpoint", "endpoint", () => $"https://{AzureName}.azconfig.io");

    private bool CanBeRestored => Sku is ConfigurationSku.Standard or ConfigurationSku.Premium;

    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => EncryptionKey is not null;
}

public enum ConfigurationSku { [Wire("free")] Free, [Wire("developer")] Developer, [Wire("standard")] Standard, [Wire("premium")] Premium }
public enum ConfigurationSignIn { [Wire("Pass-through")] Caller, [Wire("Local")] Key }
