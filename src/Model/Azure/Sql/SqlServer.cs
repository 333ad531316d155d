using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A SQL server: the name, the sign-in and the network of the SQL databases in it. It has no machine of its own and costs nothing.</summary>
/// <remarks>
/// What a caller may do in a database is said in the database, in SQL: <c>CREATE USER [web] FROM EXTERNAL PROVIDER</c>. No Azure role gives it.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.sql/servers
/// </remarks>
[AzureResource("Microsoft.Sql/servers", "2025-01-01", Terraform = "azurerm_mssql_server")]
[Service("SQL server", "Signs in the callers of SQL databases behind one name, and guards the way to them", Deep = true, Icon = "sql-server", Stateful = true, Protocol = "TDS", Source = "https://learn.microsoft.com/azure/azure-sql/database/logical-servers")]
[Without(Traits.Zones | Traits.Injection | Traits.Diagnostics)]
[Without(Traits.Grants, Although = "its users are made inside of its databases")]
[Named("sql", 1, 63, NameCharacters.LowerAlphanumericHyphen, NameScope.Global)]
[PrivateLink("sqlServer", "privatelink.database.windows.net")]
[Fixed("properties.version", "12.0", Terraform = "version")]
public sealed class SqlServer(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ISelectedNetworks, IKeyAuthentication, IHasIdentity, IMinimumTls, ICustomerKey
{
    /// <summary>Who administers it: a group in Microsoft Entra, an application or an identity of the model.</summary>
    [Maps("properties.administrators.sid", Needed = true, Terraform = "azuread_administrator.object_id", Using = typeof(PrincipalConverter))]
    public IPrincipal? Administrator { get; init; }

    /// <summary>The administrator's name as people read it: that of the group or of the application.</summary>
    [Maps("properties.administrators.login", Needed = true, Terraform = "azuread_administrator.login_username")]
    public string? AdministratorName { get => field ?? (Administrator as AzureResource)?.AzureName; init; }

    /// <summary>The tenant of the administrator, as a GUID; the environment's unless given.</summary>
    [Maps("properties.administrators.tenantId", Terraform = "azuread_administrator.tenant_id")]
    public string? AdministratorTenant { get => field ?? (Administrator is null ? null : Architecture?.Environment.Tenant); init; }

    [Maps("properties.administrators.principalType")]
    internal SqlAdministratorKind? AdministratorKind
    {
        get => _kind ?? (Administrator is null ? null : Administrator.PrincipalType switch { PrincipalType.User => SqlAdministratorKind.User, PrincipalType.Group => SqlAdministratorKind.Group, _ => SqlAdministratorKind.Application });
        init => _kind = value;
    }

    private readonly SqlAdministratorKind? _kind;

    [Maps("properties.administrators.administratorType")]
    internal string? AdministratorType { get => _type ?? (Administrator is null ? null : "ActiveDirectory"); init => _type = value; }

    private readonly string? _type;

    /// <summary>Accepts logins with passwords beside Microsoft Entra identities. Azure's default is on; ours is off.</summary>
    [Maps("!properties.administrators.azureADOnlyAuthentication", Terraform = "!azuread_administrator.azuread_authentication_only", Absent = true)]
    public bool PasswordLogins { get; init; }

    /// <summary>The name of the administrator with a password, where <see cref="PasswordLogins"/> are on. Chosen once.</summary>
    [Maps("properties.administratorLogin", Terraform = "administrator_login", CreateOnly = true)]
    public string? Login { get; init; }

    /// <summary>The password of <see cref="Login"/>: a sensitive parameter, which Terraform sends without keeping it in its state. Azure never shows it.</summary>
    /// <exception cref="ModelException">It is a text and no parameter.</exception>
    [Maps("properties.administratorLoginPassword", Terraform = "administrator_login_password_wo")]
    public Text? LoginPassword { get; init => field = Secret.ByReference(value, this, nameof(LoginPassword)); }

    [Maps(Terraform = "administrator_login_password_wo_version")]
    internal int? LoginPasswordVersion => LoginPassword is null ? null : 1;

    /// <summary>The oldest TLS that it speaks. Azure knows 1.3 too, which azurerm does not yet take.</summary>
    [Maps("properties.minimalTlsVersion", Terraform = "minimum_tls_version")]
    public SqlTls MinimumTls { get; init; } = SqlTls.Tls12;

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Lets its databases call only the storage accounts and vaults that are listed for it.</summary>
    [Maps("properties.restrictOutboundNetworkAccess=Enabled|Disabled", Terraform = "outbound_network_restriction_enabled", Absent = false)]
    public bool RestrictsOutbound { get; init; }

    /// <summary>Whether callers are sent on to the machine that has the database; Azure's choice when null, which redirects inside of Azure.</summary>
    [Maps("connectionPolicies/default:properties.connectionType", Terraform = "connection_policy")]
    public SqlConnections? Connections { get; init; }

    /// <summary>Answers over IPv6 too.</summary>
    [Maps("properties.isIPv6Enabled=Enabled|Disabled", Azapi = true, Absent = false)]
    public bool Ipv6 { get; init; }

    /// <summary>Days in which a deleted server can be brought back, 0 to 7; Azure's default when null.</summary>
    [Within(0, 7)]
    [Maps("properties.retentionDays", Azapi = true)]
    public int? RestorableDays { get; init; }

    /// <summary>What it acts as, for instance to look callers up in Microsoft Entra. Azure's default is none; ours is its own.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Which of several user-assigned identities it acts as.</summary>
    [Maps("properties.primaryUserAssignedIdentityId", Terraform = "primary_user_assigned_identity_id")]
    public UserAssignedIdentity? PrimaryIdentity { get; init; }

    /// <summary>The address of a key in a key vault that databases are encrypted with: <c>$"{vault.Uri}keys/sql/0123…"</c>; Azure's own key when null.</summary>
    [Maps("properties.keyId", Terraform = "transparent_data_encryption_key_vault_key_id")]
    public Text? EncryptionKey { get; init; }

    [Children]
    public IReadOnlyList<SqlDatabase> Databases { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Machines that databases share.</summary>
    [Children]
    public IReadOnlyList<SqlElasticPool> Pools { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Subnets with a service endpoint whose calls are taken, where public access is on.</summary>
    [Children]
    public IReadOnlyList<SqlNetworkRule> AllowedSubnets { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Public addresses whose calls are taken, where public access is on.</summary>
    [Children]
    public IReadOnlyList<SqlFirewallRule> AllowedAddresses { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<SqlFailoverGroup> FailoverGroups { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where databases are called.</summary>
    public Output Host => new(this, "properties.fullyQualifiedDomainName", "fully_qualified_domain_name", () => $"{AzureName}.database.windows.net");

    /// <summary>Without a rule a server turns every public address away.</summary>
    bool ISelectedNetworks.OnlySelectedNetworks => AllowedAddresses.All(rule => rule.First is { } first && rule.Last is { } last && SqlFirewallRule.IsNarrow(first, last));
    string IKeyAuthentication.KeySetting => nameof(PasswordLogins);
    bool IKeyAuthentication.AcceptsKeys => PasswordLogins;
    string IMinimumTls.TlsSetting => nameof(MinimumTls);
    bool IMinimumTls.AcceptsOldTls => MinimumTls < SqlTls.Tls12;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => EncryptionKey is not null;
}

public enum SqlTls { [Wire("None", Terraform = "Disabled")] Any, [Wire("1.0")] Tls10, [Wire("1.1")] Tls11, [Wire("1.2")] Tls12, [Wire("1.3")] Tls13 }
public enum SqlConnections { Default, Proxy, Redirect }
internal enum SqlAdministratorKind { User, Group, Application }
