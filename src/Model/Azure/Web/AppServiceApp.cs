using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Code that App Service runs: a web app or a function app.</summary>
[RequiredBlock("site_config")]
[AlsoAt("properties.siteConfig", "config/web:properties")]
[HiddenFromReaders("config/appsettings")]
[HiddenFromReaders("config/connectionstrings")]
[Named("app", 2, 60, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Diagnostics]
[NeedsDelegation("Microsoft.Web/serverFarms", OutboundOnly = true)]
[PrivateLink("sites", "privatelink.azurewebsites.net")]
public abstract class AppServiceApp : RegionalResource, IPrivateLinkTarget, IPublicEndpoint, IHasIdentity, IRoutesThroughSubnet, IHasSettings, IPlainTransport, IMinimumTls
{
    private protected AppServiceApp(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The machines that it runs on.</summary>
    [Maps("properties.serverFarmId", Needed = true, Terraform = "service_plan_id")]
    public AppServicePlan? Plan { get; init; }

    /// <summary>Sends callers from HTTP to HTTPS. Azure's default is off; ours is on.</summary>
    [Maps("properties.httpsOnly", Terraform = "https_only")]
    public bool HttpsOnly { get; init; } = true;

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>The subnet that outgoing calls leave through.</summary>
    [Maps("properties.virtualNetworkSubnetId", Terraform = "virtual_network_subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>Sends calls to public addresses through the subnet too. Azure's default is off; ours is on.</summary>
    [Maps("properties.siteConfig.vnetRouteAllEnabled", Terraform = "site_config.vnet_route_all_enabled")]
    public bool RouteAllThroughSubnet { get; init; } = true;

    /// <summary>The oldest TLS that it speaks. Azure's default, and ours, is 1.2.</summary>
    [Maps("properties.siteConfig.minTlsVersion", Terraform = "site_config.minimum_tls_version")]
    public WebTls MinimumTls { get; init; } = WebTls.Tls12;

    /// <summary>The same for the site that deployments go to.</summary>
    [Maps("properties.siteConfig.scmMinTlsVersion", Terraform = "site_config.scm_minimum_tls_version")]
    public WebTls DeploymentMinimumTls { get; init; } = WebTls.Tls12;

    /// <summary>Accepts a user name and password for deployments. Azure's default is on; ours is off.</summary>
    [Maps("basicPublishingCredentialsPolicies/scm:properties.allow", Terraform = "webdeploy_publish_basic_authentication_enabled", Absent = true)]
    public bool DeploymentPasswords { get; init; }

    /// <summary>Asks callers for a certificate of their own.</summary>
    [Maps("properties.clientCertEnabled", Terraform = "client_certificate_enabled", Absent = false)]
    public bool ClientCertificates { get; init; }

    /// <summary>What happens to callers without a certificate, where one is asked for.</summary>
    [Maps("properties.clientCertMode", Terraform = "client_certificate_mode", TerraformWhen = nameof(ClientCertificates))]
    public ClientCertificateMode ClientCertificateMode { get; init; } = ClientCertificateMode.Required;

    /// <summary>Keeps connections open in both directions.</summary>
    [Maps("properties.siteConfig.webSocketsEnabled", Terraform = "site_config.websockets_enabled")]
    public bool WebSockets { get; init; }

    /// <summary>What is run at the start, where the platform's own guess is wrong.</summary>
    [Maps("properties.siteConfig.appCommandLine", Terraform = "site_config.app_command_line")]
    public string? StartCommand { get; init; }

    /// <summary>Speaks HTTP/2 with callers.</summary>
    [Maps("properties.siteConfig.http20Enabled", Terraform = "site_config.http2_enabled")]
    public bool Http2 { get; init; } = true;

    /// <summary>What each instance is asked to learn whether it is well: <c>/health</c>. Nothing is asked when null.</summary>
    [Maps("properties.siteConfig.healthCheckPath", Terraform = "site_config.health_check_path")]
    public string? HealthCheckPath { get; init; }

    /// <summary>Minutes after which an instance that fails its health check is taken out, 2 to 10.</summary>
    [Maps("config/appsettings:properties.WEBSITE_HEALTHCHECK_MAXPINGFAILURES", Terraform = "site_config.health_check_eviction_time_in_min", TerraformWhen = nameof(HasHealthCheck), Using = typeof(NumberSettingConverter))]
    public int? HealthCheckEvictionMinutes { get; init; } = 5;

    internal bool HasHealthCheck => HealthCheckPath is not null;

    /// <summary>What the app reads as environment variables. A secret stands as a reference to a key vault: <c>$"@Microsoft.KeyVault(SecretUri={vault.Uri}secrets/name)"</c>.</summary>
    [Maps("config/appsettings:properties", Terraform = "app_settings")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    /// <summary>Settings that stay with a deployment slot when slots are swapped, by their names; all others go along.</summary>
    [Maps("config/slotConfigNames:properties.appSettingNames", Terraform = "sticky_settings.app_setting_names")]
    public IReadOnlyList<string> SlotSettings { get; init; } = [];

    /// <summary>What it connects to, by names. A value holds no secret: it says that the app's identity signs in, or refers to a key vault.</summary>
    /// <exception cref="ModelException">A value holds a password or key.</exception>
    [Maps("config/connectionstrings:properties", Terraform = "connection_string", Using = typeof(NamedBlocksCodec<WebConnection>))]
    public IReadOnlyDictionary<string, WebConnection> ConnectionStrings { get; init => field = WebConnection.WithoutSecrets(value, this); } = new Dictionary<string, WebConnection>();

    /// <summary>Connection strings that stay with a deployment slot when slots are swapped, by their names.</summary>
    [Maps("config/slotConfigNames:properties.connectionStringNames", Terraform = "sticky_settings.connection_string_names")]
    public IReadOnlyList<string> SlotConnectionStrings { get; init; } = [];

    /// <summary>Who may call it, asked by App Service before the app itself sees the call; the app asks by itself when null.</summary>
    [Maps("config/authsettingsV2:properties", Terraform = "auth_settings_v2")]
    public WebSignIn? SignIn { get; init; }

    /// <summary>Encrypts calls on their way from App Service's entrance to the app too. Azure's default is off. For Standard sizes and above.</summary>
    [Maps("properties.endToEndEncryptionEnabled", Azapi = true)]
    public bool? EndToEndEncryption { get; init; }

    /// <summary>Demands that storage accounts of one's own hold what the app keeps. Null is Azure's default, off.</summary>
    [Maps("properties.storageAccountRequired", Azapi = true)]
    public bool? RequiresOwnStorage { get; init; }

    /// <summary>The weakest cipher of TLS that it takes: <c>TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384</c>. Azure's choice when null.</summary>
    [Maps("properties.siteConfig.minTlsCipherSuite", Azapi = true)]
    public string? WeakestCipher { get; init; }

    /// <summary>The time zone of its clocks, as in <c>W. Europe Standard Time</c>; that of Greenwich when null.</summary>
    [Maps("properties.siteConfig.websiteTimeZone", Azapi = true)]
    public string? TimeZone { get; init; }

    /// <summary>Runs; off, it is there and answers nobody. Null is Azure's default, on.</summary>
    [Maps("properties.enabled", Terraform = "enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Paths that need no certificate of the caller, separated by semicolons: <c>/health;/public</c>.</summary>
    [Maps("properties.clientCertExclusionPaths", Terraform = "client_certificate_exclusion_paths")]
    public string? ClientCertificateExcludedPaths { get; init; }

    /// <summary>Who may call at public addresses, in the order of priority. Everyone may when it is empty and <see cref="OtherCallers"/> says nothing else.</summary>
    [Maps("properties.siteConfig.ipSecurityRestrictions", Terraform = "site_config.ip_restriction")]
    public IReadOnlyList<AccessRestriction> Restrictions { get; init; } = [];

    /// <summary>What happens to callers that no restriction names. Null is Azure's default: allowed without restrictions, denied with some.</summary>
    [Maps("properties.siteConfig.ipSecurityRestrictionsDefaultAction", Terraform = "site_config.ip_restriction_default_action")]
    public NetworkAction? OtherCallers { get; init; }

    /// <summary>Who may call the site that deployments go to.</summary>
    [Maps("properties.siteConfig.scmIpSecurityRestrictions", Terraform = "site_config.scm_ip_restriction")]
    public IReadOnlyList<AccessRestriction> DeploymentRestrictions { get; init; } = [];

    /// <summary>What happens to callers of the deployment site that no restriction names.</summary>
    [Maps("properties.siteConfig.scmIpSecurityRestrictionsDefaultAction", Terraform = "site_config.scm_ip_restriction_default_action")]
    public NetworkAction? OtherDeployers { get; init; }

    /// <summary>Gives the deployment site the restrictions of the app itself. Null is Azure's default, off.</summary>
    [Maps("properties.siteConfig.scmIpSecurityRestrictionsUseMain", Terraform = "site_config.scm_use_main_ip_restriction")]
    public bool? DeploymentRestrictedAlike { get; init; }

    /// <summary>Pages of which other sites may call it from a browser.</summary>
    [Maps("properties.siteConfig.cors", Terraform = "site_config.cors")]
    public WebCors? Cors { get; init; }

    /// <summary>Which instance gets the next call. Null is Azure's default, the one with the fewest calls.</summary>
    [Maps("properties.siteConfig.loadBalancing", Terraform = "site_config.load_balancing_mode")]
    public WebLoadBalancing? LoadBalancing { get; init; }

    /// <summary>On how many machines of the plan it runs, where the plan scales each app. Null is all.</summary>
    [Maps("properties.siteConfig.numberOfWorkers", Terraform = "site_config.worker_count")]
    public int? Workers { get; init; }

    /// <summary>Pulls its image from a container registry as a managed identity and not with a password. Null is Azure's default, off.</summary>
    [Maps("properties.siteConfig.acrUseManagedIdentityCreds", Terraform = "site_config.container_registry_use_managed_identity")]
    public bool? PullsWithIdentity { get; init; }

    /// <summary>Who pulls: the <see cref="UserAssignedIdentity.ClientId"/> of one of its identities; the system-assigned one when null.</summary>
    [Maps("properties.siteConfig.acrUserManagedIdentityID", Terraform = "site_config.container_registry_managed_identity_client_id")]
    public Text? PullIdentity { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Who reads the secrets that settings refer to; the system-assigned identity when null.</summary>
    [Maps("properties.keyVaultReferenceIdentity", Terraform = "key_vault_reference_identity_id")]
    public virtual UserAssignedIdentity? SecretReader { get; init; }

    /// <summary>Its host name on the public domain of App Service.</summary>
    public Output Host => new(this, "properties.defaultHostName", "default_hostname", () => $"{AzureName}.azurewebsites.net");

    string IPlainTransport.PlainSetting => nameof(HttpsOnly);
    bool IPlainTransport.AcceptsPlain => !HttpsOnly;
    string IMinimumTls.TlsSetting => nameof(MinimumTls);
    bool IMinimumTls.AcceptsOldTls => MinimumTls < WebTls.Tls12;
}

public enum WebTls { [Wire("1.0")] Tls10, [Wire("1.1")] Tls11, [Wire("1.2")] Tls12, [Wire("1.3")] Tls13 }
public enum ClientCertificateMode { Required, Optional, OptionalInteractiveUser }
public enum WebLoadBalancing { LeastRequests, WeightedRoundRobin, LeastResponseTime, WeightedTotalTraffic, RequestHash, PerSiteRoundRobin }

/// <summary>One rule of who may call: an address range, a service tag or a subnet, each alone.</summary>
public sealed record AccessRestriction : Part
{
    private bool _isTag;

    [Maps("name", Terraform = "name")]
    public string? Name { get; init; }

    /// <summary>The lowest number is asked first, 1 to 2,147,483,647.</summary>
    [Maps("priority", Terraform = "priority")]
    public int Priority { get; init; } = 100;

    [Maps("action", Terraform = "action")]
    public NetworkAction Action { get; init; } = NetworkAction.Allow;

    /// <summary>A range such as <c>203.0.113.0/24</c>; <c>Any</c> is what Azure writes for all.</summary>
    [Maps(Terraform = "ip_address", Via = nameof(AddressOrTag))]
    public string? Address { get => ServiceTag is null ? field : null; init; }

    /// <summary>The addresses of a service of Azure, such as <c>AzureFrontDoor.Backend</c>.</summary>
    [Maps(Terraform = "service_tag", Via = nameof(AddressOrTag))]
    public string? ServiceTag { get; init; }

    [Maps("vnetSubnetResourceId", Terraform = "virtual_network_subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>The ids of the Front Door profiles whose calls count, of all that share the service tag.</summary>
    [Maps("headers.'x-azure-fdid'", Terraform = "headers.x_azure_fdid")]
    public IReadOnlyList<string> FrontDoors { get; init; } = [];

    [Maps("description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Says what stands in the address.</summary>
    [Maps("tag")]
    internal RestrictionTag? Tag { get => ServiceTag is null ? null : RestrictionTag.ServiceTag; init => _isTag = value == RestrictionTag.ServiceTag; }

    /// <summary>ARM has addresses and service tags in one place.</summary>
    [Maps("ipAddress")]
    internal string? AddressOrTag
    {
        get => ServiceTag ?? Address;
        init
        {
            if (_isTag) ServiceTag = value;
            else Address = value;
        }
    }
}

internal enum RestrictionTag { Default, XffProxy, ServiceTag }

/// <summary>What a browser may do for pages of other sites.</summary>
public sealed record WebCors : Part
{
    /// <summary>With their scheme: <c>https://portal.contoso.com</c>.</summary>
    [Maps("allowedOrigins", Terraform = "allowed_origins")]
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Lets the browser send cookies along.</summary>
    [Maps("supportCredentials", Terraform = "support_credentials")]
    public bool Credentials { get; init; }
}
