using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A second place for an app. What is not said is as in the app.</summary>
[RequiredBlock("site_config")]
[AlsoAt("properties.siteConfig", "config/web:properties")]
[HiddenFromReaders("config/appsettings")]
[HiddenFromReaders("config/connectionstrings")]
[Named("", 1, 59, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[NeedsDelegation("Microsoft.Web/serverFarms", OutboundOnly = true)]
public abstract class DeploymentSlot<TApp> : ChildResource<TApp>, IPublicEndpoint, IHasIdentity, IRoutesThroughSubnet, IHasSettings where TApp : WebApplication
{
    private protected DeploymentSlot(string name, SourcePosition position) : base(name, position)
    {
    }

    private protected TApp? App => Enclosing.OfType<TApp>().FirstOrDefault();

    /// <summary>The app's region, always.</summary>
    [Maps("location", CreateOnly = true)]
    public Region Location { get => field ?? App?.Location ?? Region.WestEurope; init; }

    [Maps("properties.httpsOnly", Terraform = "https_only")]
    public bool HttpsOnly { get; init; } = true;

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>The subnet that outgoing calls leave through; that of the app unless given.</summary>
    [Maps("properties.virtualNetworkSubnetId", Terraform = "virtual_network_subnet_id")]
    public Subnet? Subnet { get => field ?? App?.Subnet; init; }

    [Maps("properties.siteConfig.vnetRouteAllEnabled", Terraform = "site_config.vnet_route_all_enabled")]
    public bool RouteAllThroughSubnet { get; init; } = true;

    /// <summary>Keeps it loaded when nobody calls. Azure's default is off; ours is on.</summary>
    [Maps("properties.siteConfig.alwaysOn", Terraform = "site_config.always_on")]
    public bool AlwaysOn { get; init; } = true;

    [Maps("properties.siteConfig.minTlsVersion", Terraform = "site_config.minimum_tls_version")]
    public WebTls MinimumTls { get; init; } = WebTls.Tls12;

    /// <summary>The same for the site that deployments go to.</summary>
    [Maps("properties.siteConfig.scmMinTlsVersion", Terraform = "site_config.scm_minimum_tls_version")]
    public WebTls DeploymentMinimumTls { get; init; } = WebTls.Tls12;

    /// <summary>Azure's default lets in both; ours neither.</summary>
    [Maps("properties.siteConfig.ftpsState", Terraform = "site_config.ftps_state")]
    public FtpsState Ftps { get; init; } = FtpsState.Disabled;

    [Maps("properties.siteConfig.http20Enabled", Terraform = "site_config.http2_enabled")]
    public bool Http2 { get; init; } = true;

    [Maps("properties.siteConfig.healthCheckPath", Terraform = "site_config.health_check_path")]
    public string? HealthCheckPath { get => field ?? App?.HealthCheckPath; init; }

    /// <summary>Minutes after which an instance that fails its health check is taken out, 2 to 10.</summary>
    [Within(2, 10)]
    [Maps("config/appsettings:properties.WEBSITE_HEALTHCHECK_MAXPINGFAILURES", Terraform = "site_config.health_check_eviction_time_in_min", TerraformWhen = nameof(HasHealthCheck), Using = typeof(NumberSettingConverter))]
    public int? HealthCheckEvictionMinutes { get; init; } = 5;

    internal bool HasHealthCheck => HealthCheckPath is not null;

    /// <summary>The slot that a new version goes to by itself once it answers here: <c>production</c>, or the name of another. It must be swapped by hand when null.</summary>
    [Maps("properties.siteConfig.autoSwapSlotName", Terraform = "site_config.auto_swap_slot_name")]
    public string? SwapsInto { get; init; }

    /// <summary>Accepts a user name and password for FTP. Azure's default is on; ours is off.</summary>
    [Maps("basicPublishingCredentialsPolicies/ftp:properties.allow", Terraform = "ftp_publish_basic_authentication_enabled", Absent = true)]
    public bool FtpPasswords { get; init; }

    /// <summary>Accepts a user name and password for deployments. Azure's default is on; ours is off.</summary>
    [Maps("basicPublishingCredentialsPolicies/scm:properties.allow", Terraform = "webdeploy_publish_basic_authentication_enabled", Absent = true)]
    public bool DeploymentPasswords { get; init; }

    /// <summary>Settings of this slot; those of the app are not its own.</summary>
    [Maps("config/appsettings:properties", Terraform = "app_settings")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    /// <summary>What this slot connects to; those of the app are not its own.</summary>
    /// <exception cref="ModelException">A value holds a password or key.</exception>
    [Maps("config/connectionstrings:properties", Terraform = "connection_string", Using = typeof(NamedBlocksCodec<WebConnection>))]
    public IReadOnlyDictionary<string, WebConnection> ConnectionStrings { get; init => field = WebConnection.WithoutSecrets(value, this); } = new Dictionary<string, WebConnection>();

    /// <summary>Who may call it, asked by App Service; as in the app unless given.</summary>
    [Maps("config/authsettingsV2:properties", Terraform = "auth_settings_v2")]
    public WebSignIn? SignIn { get => field ?? App?.SignIn; init; }

    /// <summary>Who may call at public addresses; as in the app unless given.</summary>
    [Maps("properties.siteConfig.ipSecurityRestrictions", Terraform = "site_config.ip_restriction")]
    public IReadOnlyList<AccessRestriction> Restrictions { get => field ?? App?.Restrictions ?? []; init; }

    /// <summary>What happens to callers that no restriction names; as in the app unless given.</summary>
    [Maps("properties.siteConfig.ipSecurityRestrictionsDefaultAction", Terraform = "site_config.ip_restriction_default_action")]
    public NetworkAction? OtherCallers { get => field ?? App?.OtherCallers; init; }

    /// <summary>Pages of which other sites may call it from a browser; as in the app unless given.</summary>
    [Maps("properties.siteConfig.cors", Terraform = "site_config.cors")]
    public WebCors? Cors { get => field ?? App?.Cors; init; }

    /// <summary>What is run at the start; as in the app unless given.</summary>
    [Maps("properties.siteConfig.appCommandLine", Terraform = "site_config.app_command_line")]
    public string? StartCommand { get => field ?? App?.StartCommand; init; }

    /// <summary>Runs; off, it is there and answers nobody. Null is Azure's default, on.</summary>
    [Maps("properties.enabled", Terraform = "enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Who reads the secrets that settings refer to; the slot's own system-assigned identity when null.</summary>
    [Maps("properties.keyVaultReferenceIdentity", Terraform = "key_vault_reference_identity_id")]
    public UserAssignedIdentity? SecretReader { get; init; }

    /// <summary>A slot has an identity of its own, which needs access of its own.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Its host name on the public domain of App Service.</summary>
    public Output Host => new(this, "properties.defaultHostName", "default_hostname", () => $"{Parent.AzureName}-{AzureName}.azurewebsites.net");
}
