using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A key vault: secrets, keys and certificates, given out by Azure roles.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults</remarks>
[AzureResource("Microsoft.KeyVault/vaults", "2023-07-01", Terraform = "azurerm_key_vault")]
[Service("Key vault", "Keeps secrets, keys and certificates and gives them out by role", Deep = true, Icon = "key-vault", Stateful = true, Source = "https://learn.microsoft.com/azure/key-vault/general/overview")]
[Without(Traits.Keys | Traits.Identity | Traits.Zones | Traits.Injection)]
[Named("kv", 3, 24, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Reads, nameof(Role.KeyVaultSecretsUser))]
[Grants(Verb.Calls, nameof(Role.KeyVaultSecretsUser))]
[Grants(Verb.Writes, nameof(Role.KeyVaultSecretsOfficer))]
[Diagnostics]
[PrivateLink("vault", "privatelink.vaultcore.azure.net")]
[Fixed("properties.sku.family", "A")]
public sealed class KeyVault(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ITrustsAzureServices
{
    /// <summary>Premium keeps keys in hardware.</summary>
    [Maps("properties.sku.name", Terraform = "sku_name")]
    public KeyVaultSku Sku { get; init; } = KeyVaultSku.Standard;

    /// <summary>The tenant whose identities it trusts, as a GUID; the environment's unless given.</summary>
    [Maps("properties.tenantId", Terraform = "tenant_id")]
    public string Tenant { get => field ?? Architecture?.Environment.Tenant ?? "00000000-0000-0000-0000-000000000000"; init; }

    /// <summary>Gives access by Azure roles and not by the older access policies.</summary>
    [Maps("properties.enableRbacAuthorization", Terraform = "rbac_authorization_enabled", Absent = false)]
    public bool RoleBasedAccess { get; init; } = true;

    /// <summary>Who may do what in a vault that does not follow Azure's roles; they count for nothing with <see cref="RoleBasedAccess"/>.</summary>
    [Maps("properties.accessPolicies", Terraform = "access_policy")]
    public IReadOnlyList<VaultAccess> Policies { get; init; } = [];

    /// <summary>Nobody, not even an administrator, can delete for good before the days of soft delete are over. Cannot be turned off again.</summary>
    [Maps("properties.enablePurgeProtection", Terraform = "purge_protection_enabled", Absent = false)]
    public bool PurgeProtection { get; init; } = true;

    /// <summary>Days that what was deleted stays restorable, 7 to 90.</summary>
    [Within(7, 90)]
    [Maps("properties.softDeleteRetentionInDays", Terraform = "soft_delete_retention_days", CreateOnly = true, Absent = 90)]
    public int SoftDeleteDays { get; init; } = 90;

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    [Maps("properties.networkAcls.defaultAction", Terraform = "network_acls.default_action")]
    public NetworkAction OtherNetworks { get; init; } = NetworkAction.Deny;

    /// <summary>Lets trusted Azure services pass the network rules, as Application Gateway must for a certificate.</summary>
    [Maps("properties.networkAcls.bypass=AzureServices|None", Terraform = "network_acls.bypass=AzureServices|None")]
    public bool AzureServicesBypass { get; init; } = true;

    [Maps("properties.networkAcls.ipRules[].value", Terraform = "network_acls.ip_rules")]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    [Maps("properties.networkAcls.virtualNetworkRules[].id", Terraform = "network_acls.virtual_network_subnet_ids")]
    public IReadOnlyList<Subnet> AllowedSubnets { get; init; } = [];

    /// <summary>Lets machines fetch certificates while they are deployed.</summary>
    [Maps("properties.enabledForDeployment", Terraform = "enabled_for_deployment", Absent = false)]
    public bool ServesMachines { get; init; }

    /// <summary>Lets disk encryption fetch its keys.</summary>
    [Maps("properties.enabledForDiskEncryption", Terraform = "enabled_for_disk_encryption", Absent = false)]
    public bool ServesDiskEncryption { get; init; }

    /// <summary>Lets Resource Manager templates read secrets.</summary>
    [Maps("properties.enabledForTemplateDeployment", Terraform = "enabled_for_template_deployment", Absent = false)]
    public bool ServesTemplates { get; init; }

    [Children]
    public IReadOnlyList<KeyVaultKey> Keys { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Secrets that somebody puts there, by their names.</summary>
    [Children]
    public IReadOnlyList<KeyVaultSecret> Secrets { get; init => field = value.AdoptedBy(this); } = [];

    public Output Uri => new(this, "properties.vaultUri", "vault_uri", () => $"https://{AzureName}.vault.azure.net/");

    bool ITrustsAzureServices.TrustsAzureServices => AzureServicesBypass;
    bool ISelectedNetworks.OnlySelectedNetworks => OtherNetworks == NetworkAction.Deny && AllowedAddresses.All(range => range.Prefix > 0);
}

/// <summary>What one identity may do in a key vault of the older kind, in Azure's words: <c>Get</c>, <c>List</c>, <c>Sign</c>.</summary>
public sealed record VaultAccess : Part
{
    /// <summary>The tenant of the identity, as a GUID.</summary>
    [Maps("tenantId", Terraform = "tenant_id")]
    public string Tenant { get; init; } = "";

    /// <summary>The object id of the identity, as a GUID.</summary>
    [Maps("objectId", Terraform = "object_id")]
    public string Identity { get; init; } = "";

    /// <summary>The application that must act for the identity, where not any may.</summary>
    [Maps("applicationId", Terraform = "application_id")]
    public string? Application { get; init; }

    [Maps("permissions.keys", Terraform = "key_permissions")]
    public IReadOnlyList<string> Keys { get; init; } = [];

    [Maps("permissions.secrets", Terraform = "secret_permissions")]
    public IReadOnlyList<string> Secrets { get; init; } = [];

    [Maps("permissions.certificates", Terraform = "certificate_permissions")]
    public IReadOnlyList<string> Certificates { get; init; } = [];

    [Maps("permissions.storage", Terraform = "storage_permissions")]
    public IReadOnlyList<string> StorageAccounts { get; init; } = [];
}

public enum KeyVaultSku { [Wire("standard")] Standard, [Wire("premium")] Premium }
