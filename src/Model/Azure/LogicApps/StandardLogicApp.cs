using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Workflows on machines of a plan, in a network of one's own. Its plan has a size of Workflow Standard: WS1 to WS3.</summary>
/// <remarks>
/// It keeps its state in a storage account that it opens with a key: Azure makes the share for its files before it has an identity.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.web/sites
/// </remarks>
[AzureResource("Microsoft.Web/sites", "2025-03-01", Terraform = "azurerm_logic_app_standard")]
[Service("Standard logic app", "Workflows over many services, on machines of a plan and in a network of one's own", Icon = "logic-apps", Stateful = true, Source = "https://learn.microsoft.com/azure/logic-apps/single-tenant-overview-compare")]
[Without(Traits.Grants | Traits.Zones)]
[Without(Traits.Keys, Although = "who has the address of a trigger with its signature can call it, unless its network is closed")]
[Named("logic", 2, 60, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[NeedsDelegation("Microsoft.Web/serverFarms", OutboundOnly = true)]
[PrivateLink("sites", "privatelink.azurewebsites.net")]
[Diagnostics]
[AlsoAt("properties.siteConfig", "config/web:properties")]
[HiddenFromReaders("config/appsettings")]
[HiddenFromReaders("config/connectionstrings")]
[Fixed("kind", "functionapp,workflowapp", Discriminates = true)]
public sealed class StandardLogicApp(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IHasIdentity, IRoutesThroughSubnet, IHasSettings
{
    /// <summary>The machines that it runs on.</summary>
    [Maps("properties.serverFarmId", Needed = true, Terraform = "app_service_plan_id")]
    public AppServicePlan? Plan { get; init; }

    /// <summary>The account that it keeps its state and files in; it must accept keys.</summary>
    /// <exception cref="ModelException">The account accepts no keys.</exception>
    [Maps("config/appsettings:properties.AzureWebJobsStorage", Needed = true, Terraform = "storage_account_name", CreateOnly = true, Using = typeof(HostStorageConverter))]
    public StorageAccount? Storage { get; init => field = value is { SharedKeyAccess: false, Ownership: not Ownership.Observed } && Architecture is not null ? throw ModelErrors.KeysNeeded(this, value) : value; }

    /// <summary>azurerm wants the key; it stays a reference.</summary>
    [Maps(Terraform = "storage_account_access_key")]
    internal Text? StorageKey => Storage is null ? null : (Text)new Output(Storage, "", "primary_access_key");

    /// <summary>The share with its files; Azure makes one when null.</summary>
    [Maps("config/appsettings:properties.WEBSITE_CONTENTSHARE", Terraform = "storage_account_share_name")]
    public string? Share { get; init; }

    /// <summary>Reaches that share through its subnet. azurerm's default is off; ours is on where it has one.</summary>
    [Maps("properties.outboundVnetRouting.contentShareTraffic", Terraform = "vnet_content_share_enabled")]
    public bool ShareThroughSubnet { get => _shareThroughSubnet ?? Subnet is not null; init => _shareThroughSubnet = value; }

    private readonly bool? _shareThroughSubnet;

    /// <summary>The version of the host. azurerm's default, and ours, is 4.</summary>
    [Maps("config/appsettings:properties.FUNCTIONS_EXTENSION_VERSION", Terraform = "version")]
    public string HostVersion { get; init; } = "~4";

    /// <summary>Sends callers from HTTP to HTTPS. Azure's default is off; ours is on.</summary>
    [Maps("properties.httpsOnly", Terraform = "https_only")]
    public bool HttpsOnly { get; init; } = true;

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access=Enabled|Disabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>The subnet that its calls leave through.</summary>
    [Maps("properties.virtualNetworkSubnetId", Terraform = "virtual_network_subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>Sends calls to public addresses through the subnet too. Azure's default is off; ours is on.</summary>
    [Maps("properties.siteConfig.vnetRouteAllEnabled", Terraform = "site_config.vnet_route_all_enabled")]
    public bool RouteAllThroughSubnet { get; init; } = true;

    /// <summary>The oldest TLS that it speaks. Azure's default, and ours, is 1.2.</summary>
    [Maps("properties.siteConfig.minTlsVersion", Terraform = "site_config.min_tls_version")]
    public WebTls MinimumTls { get; init; } = WebTls.Tls12;

    /// <summary>The same for the site that deployments go to.</summary>
    [Maps("properties.siteConfig.scmMinTlsVersion", Terraform = "site_config.scm_min_tls_version")]
    public WebTls DeploymentMinimumTls { get; init; } = WebTls.Tls12;

    /// <summary>Azure's default lets in both; ours neither.</summary>
    [Maps("properties.siteConfig.ftpsState", Terraform = "site_config.ftps_state")]
    public FtpsState Ftps { get; init; } = FtpsState.Disabled;

    /// <summary>Accepts a user name and password for FTP. Azure's default is on; ours is off.</summary>
    [Maps("basicPublishingCredentialsPolicies/ftp:properties.allow", Terraform = "ftp_publish_basic_authentication_enabled", Absent = true)]
    public bool FtpPasswords { get; init; }

    /// <summary>Accepts a user name and password for deployments. Azure's default is on; ours is off.</summary>
    [Maps("basicPublishingCredentialsPolicies/scm:properties.allow", Terraform = "scm_publish_basic_authentication_enabled", Absent = true)]
    public bool DeploymentPasswords { get; init; }

    /// <summary>Who may call at public addresses, in the order of priority.</summary>
    [Maps("properties.siteConfig.ipSecurityRestrictions", Terraform = "site_config.ip_restriction")]
    public IReadOnlyList<AccessRestriction> Restrictions { get; init; } = [];

    /// <summary>Pages of which other sites may call it from a browser.</summary>
    [Maps("properties.siteConfig.cors", Terraform = "site_config.cors")]
    public WebCors? Cors { get; init; }

    /// <summary>Speaks HTTP/2 with callers.</summary>
    [Maps("properties.siteConfig.http20Enabled", Terraform = "site_config.http2_enabled")]
    public bool Http2 { get; init; } = true;

    /// <summary>Runs as a 32-bit process. Azure's default is on; ours is off.</summary>
    [Maps("properties.siteConfig.use32BitWorkerProcess", Terraform = "site_config.use_32_bit_worker_process")]
    public bool Runs32Bit { get; init; }

    /// <summary>Instances that are always there, 1 to 20. Azure's choice when null.</summary>
    [Within(1, 20)]
    [Maps("properties.siteConfig.minimumElasticInstanceCount", Terraform = "site_config.elastic_instance_minimum")]
    public int? MinimumInstances { get; init; }

    /// <summary>Instances that stand by, warm, 1 to 20. Azure's choice when null.</summary>
    [Within(1, 20)]
    [Maps("properties.siteConfig.preWarmedInstanceCount", Terraform = "site_config.pre_warmed_instance_count")]
    public int? WarmInstances { get; init; }

    /// <summary>The most instances that it scales to; as many as the plan when null.</summary>
    [Maps("properties.siteConfig.functionAppScaleLimit", Terraform = "site_config.app_scale_limit")]
    public int? MaximumInstances { get; init; }

    /// <summary>Scales by what waits in stores that only its own network can reach. Null is Azure's default, off.</summary>
    [Maps("properties.siteConfig.functionsRuntimeScaleMonitoringEnabled", Terraform = "site_config.runtime_scale_monitoring_enabled")]
    public bool? ScalesByPrivateTriggers { get; init; }

    /// <summary>What each instance is asked to learn whether it is well; nothing is asked when null.</summary>
    [Maps("properties.siteConfig.healthCheckPath", Terraform = "site_config.health_check_path")]
    public string? HealthCheckPath { get; init; }

    /// <summary>Runs; off, it is there and answers nobody. Null is Azure's default, on.</summary>
    [Maps("properties.enabled", Terraform = "enabled")]
    public bool? Enabled { get; init; }

    /// <summary>What its workflows connect to, by names. A value holds no secret.</summary>
    /// <exception cref="ModelException">A value holds a password or key.</exception>
    [Maps("config/connectionstrings:properties", Terraform = "connection_string", Using = typeof(NamedBlocksCodec<WebConnection>))]
    public IReadOnlyDictionary<string, WebConnection> ConnectionStrings { get; init => field = WebConnection.WithoutSecrets(value, this); } = new Dictionary<string, WebConnection>();

    /// <summary>What workflows read as settings. A secret stands as a reference to a key vault.</summary>
    [Maps("config/appsettings:properties", Terraform = "app_settings")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    /// <summary>What its connections sign in as.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Its host name on the public domain of App Service.</summary>
    public Output Host => new(this, "properties.defaultHostName", "default_hostname", () => $"{AzureName}.azurewebsites.net");
}

/// <summary>A connection string in ARM, of which only the account's name is written; for azurerm the name alone.</summary>
internal sealed class HostStorageConverter : Converter<StorageAccount>
{
    private const string Name = "AccountName=";

    protected override Value ToArm(StorageAccount value) => Value.Of($"DefaultEndpointsProtocol=https;{Name}{value.AzureName}");

    protected override Value ToTerraform(StorageAccount value) => new TemplateValue([value.NameOutput]);

    protected override bool TryFromArm(Value value, ReadContext context, out StorageAccount result)
    {
        var name = (value as TextValue)?.Text.Split(';').FirstOrDefault(part => part.StartsWith(Name, StringComparison.OrdinalIgnoreCase))?.Substring(Name.Length);
        result = context.First<StorageAccount>(account => account.AzureName == name)!;
        return result is not null;
    }
}
