using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure Synapse Analytics: SQL and Spark over a data lake, and pipelines that fill it.</summary>
/// <remarks>
/// Who may do what in it is said by roles of its own, and in SQL; no Azure role gives it.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.synapse/workspaces
/// </remarks>
[AzureResource("Microsoft.Synapse/workspaces", "2021-06-01", Terraform = "azurerm_synapse_workspace")]
[Service("Azure Synapse", "SQL and Spark over a data lake, and pipelines that fill it", Deep = true, Icon = "synapse", Stateful = true, Source = "https://learn.microsoft.com/azure/synapse-analytics/overview-what-is")]
[Without(Traits.Zones | Traits.Injection)]
[Without(Traits.Grants, Although = "its roles are given inside of it")]
[Named("synw", 1, 50, NameCharacters.LowerAlphanumericHyphen, NameScope.Global)]
[Diagnostics]
[PrivateLink("Sql", "privatelink.sql.azuresynapse.net")]
[PrivateLink("SqlOnDemand", "privatelink.sql.azuresynapse.net")]
[PrivateLink("Dev", "privatelink.dev.azuresynapse.net")]
public sealed class SynapseWorkspace(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IKeyAuthentication, IHasIdentity, ICustomerKeyIdentity
{
    /// <summary>The Data Lake account that it works on.</summary>
    [Maps("properties.defaultDataLakeStorage.resourceId")]
    public StorageAccount? Lake { get; init; }

    /// <summary>The file system of that account that is its own, by name: <c>lake.Containers[0].NameOutput</c>.</summary>
    [Maps("properties.defaultDataLakeStorage.filesystem", Needed = true, CreateOnly = true)]
    public Text? FileSystem { get; init; }

    [Maps("properties.defaultDataLakeStorage.accountUrl", CreateOnly = true)]
    internal Text? LakeUrl
    {
        get
        {
            if (_lakeUrl is not null || Lake is null) return _lakeUrl;
            return $"https://{Lake.NameOutput}.dfs.core.windows.net";
        }
        init => _lakeUrl = value;
    }

    private readonly Text? _lakeUrl;

    /// <summary>azurerm calls the file system by its address.</summary>
    [Maps(Terraform = "storage_data_lake_gen2_filesystem_id")]
    internal Text? FileSystemAddress
    {
        get
        {
            if (LakeUrl is null || FileSystem is null) return null;
            var address = new Text(0, 0);
            foreach (var part in LakeUrl.Parts.Append("/").Concat(FileSystem.Parts))
            {
                if (part is Output output) address.AppendFormatted(output);
                else address.AppendLiteral((string)part);
            }

            return address;
        }
    }

    /// <summary>Gives it a network of its own, from which managed private endpoints lead to services. Azure's default is off; ours is on. Chosen once.</summary>
    [Maps("properties.managedVirtualNetwork=default|", Terraform = "managed_virtual_network_enabled", CreateOnly = true, Absent = false)]
    public bool ManagedNetwork { get; init; } = true;

    /// <summary>Lets that network reach nothing but approved services of <see cref="LinkedTenants"/>. Chosen once.</summary>
    [Maps("properties.managedVirtualNetworkSettings.preventDataExfiltration", Terraform = "data_exfiltration_protection_enabled", CreateOnly = true, Absent = false)]
    public bool StopsExfiltration { get; init; }

    /// <summary>Tenants whose services it may reach nevertheless, as GUIDs.</summary>
    [Maps("properties.managedVirtualNetworkSettings.allowedAadTenantIdsForLinking", Terraform = "linking_allowed_for_aad_tenant_ids", TerraformWhen = nameof(StopsExfiltration))]
    public IReadOnlyList<string> LinkedTenants { get; init; } = [];

    /// <summary>Asks whether who links a service may use it.</summary>
    [Maps("properties.managedVirtualNetworkSettings.linkedAccessCheckOnTargetResource", Azapi = true, Absent = false)]
    public bool ChecksLinks { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Lets trusted Azure services in.</summary>
    [Maps("properties.trustedServiceBypassEnabled", Azapi = true, Absent = false)]
    public bool AzureServicesBypass { get; init; }

    /// <summary>Accepts logins with passwords. Azure's default is on; ours is off. Azure does not show it.</summary>
    [Maps("!properties.azureADOnlyAuthentication", Terraform = "!azuread_authentication_only")]
    public bool PasswordLogins { get; init; }

    /// <summary>The name of the administrator of its SQL pools, where <see cref="PasswordLogins"/> are on.</summary>
    [Maps("properties.sqlAdministratorLogin", Terraform = "sql_administrator_login", CreateOnly = true)]
    public string? Login { get; init; }

    /// <summary>The password of <see cref="Login"/>: a sensitive parameter. azurerm keeps it in its state.</summary>
    /// <exception cref="ModelException">It is a text and no parameter.</exception>
    [Maps("properties.sqlAdministratorLoginPassword", Terraform = "sql_administrator_login_password")]
    public Text? LoginPassword { get; init => field = Secret.ByReference(value, this, nameof(LoginPassword)); }

    /// <summary>The subnet of older Spark machines.</summary>
    [Maps("properties.virtualNetworkProfile.computeSubnetId", Terraform = "compute_subnet_id", CreateOnly = true)]
    public Subnet? ComputeSubnet { get; init; }

    /// <summary>The resource group that Azure keeps its machines in, by name; Azure's choice when null.</summary>
    [Maps("properties.managedResourceGroupName", Terraform = "managed_resource_group_name", CreateOnly = true)]
    public string? ManagedGroup { get; init; }

    /// <summary>The Purview account that knows what is in it.</summary>
    [Maps("properties.purviewConfiguration.purviewResourceId", Terraform = "purview_id")]
    public PurviewAccount? Purview { get; init; }

    /// <summary>The key of one's own that it encrypts with, by the name that it gives it; Azure's own when null. Chosen once.</summary>
    [Maps("properties.encryption.cmk.key.name", Terraform = "customer_managed_key.key_name", CreateOnly = true)]
    public string? EncryptionKeyName { get; init; }

    /// <summary>That key's address in a key vault, without a version: <c>$"{vault.Uri}keys/lake"</c>.</summary>
    [Maps("properties.encryption.cmk.key.keyVaultUrl", Terraform = "customer_managed_key.key_versionless_id", CreateOnly = true)]
    public Text? EncryptionKey { get; init; }

    /// <summary>The user-assigned identity that it fetches the key as; its own when null.</summary>
    [Maps("properties.encryption.cmk.kekIdentity.userAssignedIdentity", Terraform = "customer_managed_key.user_assigned_identity_id")]
    public UserAssignedIdentity? EncryptionIdentity { get; init; }

    /// <summary>Where its pipelines and notebooks are kept; in the workspace alone when null.</summary>
    [Maps("properties.workspaceRepositoryConfiguration")]
    public SynapseRepository? Repository { get; init; }

    [Maps(Terraform = "github_repo")]
    internal SynapseGitHub? GitHub => Repository as SynapseGitHub;

    [Maps(Terraform = "azure_devops_repo")]
    internal SynapseDevOps? DevOps => Repository as SynapseDevOps;

    /// <summary>Its own, which it always has, and user-assigned ones beside it.</summary>
    /// <exception cref="ModelException">It lacks its own.</exception>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init => field = ManagedIdentity.Only(IdentityType.SystemAssigned, value, this); } = ManagedIdentity.System;

    [Children]
    public IReadOnlyList<SynapseSqlPool> SqlPools { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<SynapseSparkPool> SparkPools { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where dedicated SQL pools are called.</summary>
    public Text SqlHost => $"{NameOutput}.sql.azuresynapse.net";

    string IKeyAuthentication.KeySetting => nameof(PasswordLogins);
    bool IKeyAuthentication.AcceptsKeys => PasswordLogins;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => EncryptionKey is not null;
}

/// <summary>Where the work of a Synapse workspace is kept.</summary>
public abstract record SynapseRepository : Part
{
    [Maps("accountName", Terraform = "account_name")]
    public string Account { get; init; } = "";

    [Maps("repositoryName", Terraform = "repository_name")]
    public string Name { get; init; } = "";

    [Maps("collaborationBranch", Terraform = "branch_name")]
    public string Branch { get; init; } = "main";

    [Maps("rootFolder", Terraform = "root_folder")]
    public string Folder { get; init; } = "/";

    [Maps("lastCommitId", Terraform = "last_commit_id")]
    public string? LastCommit { get; init; }
}

[Fixed("type", "WorkspaceGitHubConfiguration", Discriminates = true)]
public sealed record SynapseGitHub : SynapseRepository
{
    /// <summary>The server, for GitHub Enterprise: <c>https://github.contoso.com</c>.</summary>
    [Maps("hostName", Terraform = "git_url")]
    public string? Server { get; init; }
}

[Fixed("type", "WorkspaceVSTSConfiguration", Discriminates = true)]
public sealed record SynapseDevOps : SynapseRepository
{
    [Maps("projectName", Terraform = "project_name")]
    public string Project { get; init; } = "";

    [Maps("tenantId", Terraform = "tenant_id")]
    public string? Tenant { get; init; }
}
