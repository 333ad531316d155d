using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A web application on App Service; Linux and Windows differ in runtime and in what azurerm calls them.</summary>
[RequiredBlock("site_config")]
[AlsoAt("properties.siteConfig", "config/web:properties")]
[HiddenFromReaders("config/appsettings")]
[Named("app", 2, 60, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Diagnostics]
[NeedsDelegation("Microsoft.Web/serverFarms", OutboundOnly = true)]
[PrivateLink("sites", "privatelink.azurewebsites.net")]
public abstract class AppServiceApp : RegionalResource, IPrivateLinkTarget, IPublicEndpoint, IHasIdentity, INetworkInjected
{
    private protected AppServiceApp(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The machines that it runs on.</summary>
    [Maps("properties.serverFarmId", Needed = true, Terraform = "service_plan_id")]
    public AppServicePlan? Plan { get; init; }

    [Maps("properties.httpsOnly", Terraform = "https_only")]
    public bool HttpsOnly { get; init; } = true;

    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>The subnet that outgoing calls leave through.</summary>
    [Maps("properties.virtualNetworkSubnetId", Terraform = "virtual_network_subnet_id")]
    public Subnet? Subnet { get; init; }

    [Maps("properties.siteConfig.vnetRouteAllEnabled", Terraform = "site_config.vnet_route_all_enabled")]
    public bool RouteAllThroughSubnet { get; init; } = true;

    [Maps("properties.siteConfig.alwaysOn", Terraform = "site_config.always_on")]
    public bool AlwaysOn { get; init; } = true;

    [Maps("properties.siteConfig.minTlsVersion", Terraform = "site_config.minimum_tls_version")]
    public WebTls MinimumTls { get; init; } = WebTls.Tls12;

    /// <summary>The same for the site that deployments go to.</summary>
    [Maps("properties.siteConfig.scmMinTlsVersion", Terraform = "site_config.scm_minimum_tls_version")]
    public WebTls DeploymentMinimumTls { get; init; } = WebTls.Tls12;

    /// <summary>Accepts a user name and password for FTP. Azure's default is on; ours is off.</summary>
    [Maps("basicPublishingCredentialsPolicies/ftp:properties.allow", Terraform = "ftp_publish_basic_authentication_enabled", Absent = true)]
    public bool FtpPasswords { get; init; }

    /// <summary>Accepts a user name and password for deployments. Azure's default is on; ours is off.</summary>
    [Maps("basicPublishingCredentialsPolicies/scm:properties.allow", Terraform = "webdeploy_publish_basic_authentication_enabled", Absent = true)]
    public bool DeploymentPasswords { get; init; }

    /// <summary>Asks callers for a certificate of their own.</summary>
    [Maps("properties.clientCertEnabled", Terraform = "client_certificate_enabled", Absent = false)]
    public bool ClientCertificates { get; init; }

    /// <summary>What happens to callers without a certificate, where one is asked for.</summary>
    [Maps("properties.clientCertMode", Terraform = "client_certificate_mode", TerraformWhen = nameof(ClientCertificates))]
    public ClientCertificateMode ClientCertificateMode { get; init; } = ClientCertificateMode.Required;

    /// <summary>Sends a person to the same instance again, with a cookie. Azure's default is on; ours is off, so that load spreads.</summary>
    [Maps("properties.clientAffinityEnabled", Terraform = "client_affinity_enabled", Absent = true)]
    public bool SessionAffinity { get; init; }

    /// <summary>Lets a debugger attach from outside.</summary>
    [Maps("properties.siteConfig.remoteDebuggingEnabled", Terraform = "site_config.remote_debugging_enabled")]
    public bool RemoteDebugging { get; init; }

    [Maps("properties.siteConfig.webSocketsEnabled", Terraform = "site_config.websockets_enabled")]
    public bool WebSockets { get; init; }

    /// <summary>Runs as a 32-bit process. Azure's default is on; ours is off.</summary>
    [Maps("properties.siteConfig.use32BitWorkerProcess", Terraform = "site_config.use_32_bit_worker")]
    public bool Runs32Bit { get; init; }

    /// <summary>What is run at the start, where the platform's own guess is wrong.</summary>
    [Maps("properties.siteConfig.appCommandLine", Terraform = "site_config.app_command_line")]
    public string? StartCommand { get; init; }

    [Maps("properties.siteConfig.ftpsState", Terraform = "site_config.ftps_state")]
    public FtpsState Ftps { get; init; } = FtpsState.Disabled;

    [Maps("properties.siteConfig.http20Enabled", Terraform = "site_config.http2_enabled")]
    public bool Http2 { get; init; } = true;

    [Maps("properties.siteConfig.healthCheckPath", Terraform = "site_config.health_check_path")]
    public string? HealthCheckPath { get; init; }

    /// <summary>Minutes after which an instance that fails its health check is taken out, 2 to 10.</summary>
    [Maps("config/appsettings:properties.WEBSITE_HEALTHCHECK_MAXPINGFAILURES", Terraform = "site_config.health_check_eviction_time_in_min", TerraformWhen = nameof(HasHealthCheck), Using = typeof(NumberSettingConverter))]
    public int? HealthCheckEvictionMinutes { get; init; } = 5;

    internal bool HasHealthCheck => HealthCheckPath is not null;

    [Maps("config/appsettings:properties", Terraform = "app_settings")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Who reads the secrets that settings refer to; the system-assigned identity when null.</summary>
    [Maps("properties.keyVaultReferenceIdentity", Terraform = "key_vault_reference_identity_id")]
    public UserAssignedIdentity? SecretReader { get; init; }

    /// <summary>Its host name on the public domain of App Service.</summary>
    public Output Host => new(this, "properties.defaultHostName", "default_hostname", () => $"{AzureName}.azurewebsites.net");
}

public enum WebTls { [Wire("1.0")] Tls10, [Wire("1.1")] Tls11, [Wire("1.2")] Tls12, [Wire("1.3")] Tls13 }
public enum ClientCertificateMode { Required, Optional, OptionalInteractiveUser }
public enum FtpsState { AllAllowed, FtpsOnly, Disabled }
