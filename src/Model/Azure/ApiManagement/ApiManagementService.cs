using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>API Management: one door to many APIs, with limits and policies; before models, an AI gateway.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service</remarks>
[AzureResource("Microsoft.ApiManagement/service", "2024-05-01", Terraform = "azurerm_api_management")]
[Service("API Management", "One door to many APIs, with limits and policies", Deep = true, Icon = "api-management", Stateful = true, Source = "https://learn.microsoft.com/azure/api-management/api-management-key-concepts")]
[Without(Traits.Grants)]
[Without(Traits.Keys, Although = "an API decides by itself whether its callers need a key")]
[Named("apim", 1, 50, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Diagnostics(ChoosesTables = true, LogsWhen = nameof(HasLogs))]
[PrivateLink("Gateway", "privatelink.azure-api.net")]
public sealed class ApiManagementService(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, INetworkInjected, IZoneRedundant, IHasIdentity
{
    /// <summary>What it can do and costs. Only Developer, Premium and PremiumV2 can stand in a network; StandardV2 can send its calls through one.</summary>
    [Maps("sku.name")]
    public required ApiManagementSku Sku { get; init; }

    /// <summary>How many of the size are paid, 1 to 31; 0 for Consumption.</summary>
    [Within(0, 31)]
    [Maps("sku.capacity")]
    public int? Units { get => field ?? (Sku == ApiManagementSku.Consumption ? 0 : 1); init; }

    /// <summary>azurerm says both in one word.</summary>
    [Maps(Terraform = "sku_name")]
    internal string SkuName => $"{Sku}_{Units}";

    /// <summary>Whose APIs they are, as their users read it; the architecture's owner unless given.</summary>
    [Maps("properties.publisherName", Needed = true, Terraform = "publisher_name")]
    public string? PublisherName { get => field ?? Owner?.Name; init; }

    /// <summary>The mailbox for what Azure has to say; the owner's unless given.</summary>
    [Maps("properties.publisherEmail", Needed = true, Terraform = "publisher_email")]
    public string? PublisherEmail { get => field ?? Owner?.Contact; init; }

    /// <summary>The subnet that it stands in, or that its calls leave through, as <see cref="Network"/> and <see cref="Sku"/> say.</summary>
    [Maps("properties.virtualNetworkConfiguration.subnetResourceId", Terraform = "virtual_network_configuration.subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>Where it is called: in its subnet only, which is ours where it has one and what StandardV2 cannot; at a public address with its calls leaving through the subnet; or without a network.</summary>
    [Maps("properties.virtualNetworkType", Terraform = "virtual_network_type")]
    public ApiManagementNetwork? Network { get => field ?? (Subnet is null ? ApiManagementNetwork.None : ApiManagementNetwork.Internal); init; }

    /// <summary>Answers calls from public addresses, unless <see cref="Network"/> is internal. Azure makes none without; turn it off once there is a private endpoint.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; } = true;

    /// <summary>The address that an injected service is managed through; Azure's own when null.</summary>
    [Maps("properties.publicIpAddressId", Terraform = "public_ip_address_id")]
    public PublicIpAddress? PublicAddress { get; init; }

    /// <summary>The availability zones of its units, for Premium: as many units as zones, or a multiple.</summary>
    [Maps("zones", Terraform = "zones")]
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>The oldest version of Azure's own API that may change it: older ones answer with secrets.</summary>
    [Maps("properties.apiVersionConstraint.minApiVersion", Terraform = "min_api_version")]
    public string? MinimumApiVersion { get; init; } = "2021-08-01";

    /// <summary>Further regions that answer calls, for Premium.</summary>
    [Maps("properties.additionalLocations", Terraform = "additional_location")]
    public IReadOnlyList<ApiRegion> Regions { get => [.. field.Select(region => region.Sku is null ? region with { Sku = Sku } : region)]; init; } = [];

    /// <summary>Leaves the calls of the first region to <see cref="Regions"/>.</summary>
    [Maps("properties.disableGateway", Terraform = "gateway_disabled", Absent = false)]
    public bool GatewayOff { get; init; }

    /// <summary>The mailbox that letters to users come from; Azure's own when null.</summary>
    [Maps("properties.notificationSenderEmail", Terraform = "notification_sender_email")]
    public string? SenderEmail { get; init; }

    /// <summary>Names of one's own under which APIs are called.</summary>
    [Maps(Terraform = "hostname_configuration.proxy", Via = nameof(Hosts))]
    public IReadOnlyList<ApiHost> GatewayHosts { get; init => field = ApiHost.Of(ApiHostKind.Gateway, value); } = [];

    /// <summary>Names of one's own for the developer portal.</summary>
    [Maps(Terraform = "hostname_configuration.developer_portal", Via = nameof(Hosts))]
    public IReadOnlyList<ApiHost> PortalHosts { get; init => field = ApiHost.Of(ApiHostKind.DeveloperPortal, value); } = [];

    /// <summary>Names of one's own under which the service is managed.</summary>
    [Maps(Terraform = "hostname_configuration.management", Via = nameof(Hosts))]
    public IReadOnlyList<ApiHost> ManagementHosts { get; init => field = ApiHost.Of(ApiHostKind.Management, value); } = [];

    /// <summary>ARM has them in one list.</summary>
    [Maps("properties.hostnameConfigurations")]
    internal IReadOnlyList<ApiHost> Hosts
    {
        get => [.. GatewayHosts, .. PortalHosts, .. ManagementHosts, OwnHost];
        init
        {
            OwnHost = value.FirstOrDefault(host => host.IsAzures) ?? OwnHost;
            (GatewayHosts, PortalHosts, ManagementHosts) = (Of(ApiHostKind.Gateway), Of(ApiHostKind.DeveloperPortal), Of(ApiHostKind.Management));

            IReadOnlyList<ApiHost> Of(ApiHostKind kind) => [.. value.Where(host => host.Kind == kind && !ReferenceEquals(host, OwnHost))];
        }
    }

    /// <summary>The name that Azure gives every service. ARM has it among the others.</summary>
    internal ApiHost OwnHost { get => field ?? new() { Host = $"{AzureName}.azure-api.net", Kind = ApiHostKind.Gateway, IsDefault = !GatewayHosts.Any(host => host.IsDefault) }; private set; }

    /// <summary>Speaks HTTP/2 with callers. Azure's default is off.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2'=True|False", Terraform = "protocols.http2_enabled", Absent = false)]
    public bool Http2 { get; init; }

    /// <summary>Speaks SSL 3.0 with callers.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30'=True|False", Terraform = "security.frontend_ssl30_enabled", Absent = false)]
    public bool Ssl30 { get; init; }

    /// <summary>Speaks SSL 3.0 with backends.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30'=True|False", Terraform = "security.backend_ssl30_enabled", Absent = false)]
    public bool BackendSsl30 { get; init; }

    /// <summary>Lets calls be encrypted with Triple DES, which has been broken.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168'=True|False", Terraform = "security.triple_des_ciphers_enabled", Absent = false)]
    public bool TripleDes { get; init; }

    /// <summary>Speaks TLS 1.0 with callers.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10'=True|False", Terraform = "security.frontend_tls10_enabled")]
    public bool Tls10 { get; init; }

    /// <summary>Speaks TLS 1.1 with callers.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11'=True|False", Terraform = "security.frontend_tls11_enabled")]
    public bool Tls11 { get; init; }

    /// <summary>Speaks TLS 1.0 with backends.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10'=True|False", Terraform = "security.backend_tls10_enabled")]
    public bool BackendTls10 { get; init; }

    /// <summary>Speaks TLS 1.1 with backends.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11'=True|False", Terraform = "security.backend_tls11_enabled")]
    public bool BackendTls11 { get; init; }

    /// <summary>Which of the weaker ciphers it takes; Azure's choice when null.</summary>
    [Maps("properties.customProperties", Terraform = "security")]
    public ApiCiphers? Ciphers { get; init; }

    /// <summary>Asks callers of the Consumption size for a certificate of their own.</summary>
    [Maps("properties.enableClientCertificate", Terraform = "client_certificate_enabled", TerraformWhen = nameof(IsConsumption), Absent = false)]
    public bool AsksForCertificate { get; init; }

    internal bool IsConsumption => Sku == ApiManagementSku.Consumption;

    /// <summary>Has a portal in which developers find its APIs. Azure's choice when null.</summary>
    [Maps("properties.developerPortalStatus=Enabled|Disabled", Azapi = true)]
    public bool? DeveloperPortal { get; init; }

    /// <summary>Sends its own calls from addresses of a NAT gateway of Azure's, so that ports do not run out.</summary>
    [Maps("properties.natGatewayState=Enabled|Disabled", Azapi = true, Absent = false)]
    public bool NatGateway { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    [Children]
    public IReadOnlyList<ApiNamedValue> NamedValues { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where its policies keep answers; in its own memory when empty.</summary>
    [Children]
    public IReadOnlyList<ApiCache> Caches { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<ApiBackend> Backends { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Backends that share calls.</summary>
    [Children]
    public IReadOnlyList<ApiBackendPool> Pools { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<ApiProduct> Products { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<ApiLogger> Loggers { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>What of the calls is written to the loggers.</summary>
    [Children]
    public IReadOnlyList<ApiDiagnostic> Diagnostics { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<ManagedApi> Apis { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<ApiSubscription> Subscriptions { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where its APIs are called.</summary>
    public Output GatewayUrl => new(this, "properties.gatewayUrl", "gateway_url", () => $"https://{AzureName}.azure-api.net");

    /// <summary>All sizes report metrics, and all but Consumption write logs of requests.</summary>
    /// <remarks>Source: https://learn.microsoft.com/azure/api-management/api-management-features</remarks>
    internal bool HasLogs => Sku != ApiManagementSku.Consumption;

    bool IPublicEndpoint.PublicNetworkAccess => PublicNetworkAccess && Network != ApiManagementNetwork.Internal;
    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2;
}

/// <summary>Which of the weaker ciphers API Management takes; Azure's choice for those that are null. The strong ones are always there.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers</remarks>
public sealed record ApiCiphers : Part
{
    /// <summary><c>TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA'=True|False", Terraform = "tls_ecdhe_ecdsa_with_aes256_cbc_sha_ciphers_enabled")]
    public bool? EcdheEcdsaAes256Cbc { get; init; }

    /// <summary><c>TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA'=True|False", Terraform = "tls_ecdhe_ecdsa_with_aes128_cbc_sha_ciphers_enabled")]
    public bool? EcdheEcdsaAes128Cbc { get; init; }

    /// <summary><c>TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA'=True|False", Terraform = "tls_ecdhe_rsa_with_aes256_cbc_sha_ciphers_enabled")]
    public bool? EcdheRsaAes256Cbc { get; init; }

    /// <summary><c>TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA'=True|False", Terraform = "tls_ecdhe_rsa_with_aes128_cbc_sha_ciphers_enabled")]
    public bool? EcdheRsaAes128Cbc { get; init; }

    /// <summary><c>TLS_RSA_WITH_AES_256_GCM_SHA384</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_GCM_SHA384'=True|False", Terraform = "tls_rsa_with_aes256_gcm_sha384_ciphers_enabled")]
    public bool? RsaAes256Gcm { get; init; }

    /// <summary><c>TLS_RSA_WITH_AES_128_GCM_SHA256</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256'=True|False", Terraform = "tls_rsa_with_aes128_gcm_sha256_ciphers_enabled")]
    public bool? RsaAes128Gcm { get; init; }

    /// <summary><c>TLS_RSA_WITH_AES_256_CBC_SHA256</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256'=True|False", Terraform = "tls_rsa_with_aes256_cbc_sha256_ciphers_enabled")]
    public bool? RsaAes256Cbc256 { get; init; }

    /// <summary><c>TLS_RSA_WITH_AES_128_CBC_SHA256</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256'=True|False", Terraform = "tls_rsa_with_aes128_cbc_sha256_ciphers_enabled")]
    public bool? RsaAes128Cbc256 { get; init; }

    /// <summary><c>TLS_RSA_WITH_AES_256_CBC_SHA</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA'=True|False", Terraform = "tls_rsa_with_aes256_cbc_sha_ciphers_enabled")]
    public bool? RsaAes256Cbc { get; init; }

    /// <summary><c>TLS_RSA_WITH_AES_128_CBC_SHA</c>.</summary>
    [Maps("'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA'=True|False", Terraform = "tls_rsa_with_aes128_cbc_sha_ciphers_enabled")]
    public bool? RsaAes128Cbc { get; init; }
}

/// <summary>A further region of an API Management service.</summary>
public sealed record ApiRegion : Part
{
    [Maps("location", Terraform = "location")]
    public Region Location { get; init; } = Region.WestEurope;

    /// <summary>That of the whole service, always.</summary>
    [Maps("sku.name")]
    internal ApiManagementSku? Sku { get; init; }

    /// <summary>How many of the size are paid there, 1 to 31.</summary>
    [Within(1, 31)]
    [Maps("sku.capacity", Terraform = "capacity")]
    public int Units { get; init; } = 1;

    /// <summary>The availability zones of its units.</summary>
    [Maps("zones", Terraform = "zones")]
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>Takes no calls there.</summary>
    [Maps("disableGateway", Terraform = "gateway_disabled", Absent = false)]
    public bool GatewayOff { get; init; }

    [Maps("publicIpAddressId", Terraform = "public_ip_address_id")]
    public PublicIpAddress? PublicAddress { get; init; }

    [Maps("virtualNetworkConfiguration.subnetResourceId", Terraform = "virtual_network_configuration.subnet_id")]
    public Subnet? Subnet { get; init; }
}

/// <summary>A name of one's own for a part of API Management, with its certificate in a key vault.</summary>
public sealed record ApiHost : Part
{
    [Maps("type")]
    internal ApiHostKind Kind { get; init; }

    [Maps("hostName", Terraform = "host_name")]
    public string Host { get; init; } = "";

    /// <summary>The certificate's secret: <c>$"{vault.Uri}secrets/api"</c>. Without a version, a new certificate is picked up by itself.</summary>
    [Maps("keyVaultId", Terraform = "key_vault_certificate_id")]
    public Text? Certificate { get; init; }

    /// <summary>The <see cref="UserAssignedIdentity.ClientId"/> of the identity that fetches it; the service's own when null.</summary>
    [Maps("identityClientId", Terraform = "ssl_keyvault_identity_client_id")]
    public Text? CertificateReader { get; init; }

    /// <summary>Who keeps the certificate.</summary>
    [Maps("certificateSource")]
    internal ApiCertificateSource? Source { get => field ?? (Certificate is null ? null : ApiCertificateSource.KeyVault); init; }

    /// <summary>Asks callers for a certificate of their own.</summary>
    [Maps("negotiateClientCertificate", Terraform = "negotiate_client_certificate", Absent = false)]
    public bool AsksForCertificate { get; init; }

    /// <summary>Gets the calls of those who do not say which name they call; for the gateway, one of its names.</summary>
    [Maps("defaultSslBinding", Terraform = "default_ssl_binding", TerraformWhen = nameof(IsGateway), Absent = false)]
    public bool IsDefault { get; init; }

    internal bool IsGateway => Kind == ApiHostKind.Gateway;

    internal bool IsAzures => IsGateway && Certificate is null && Host.EndsWith(".azure-api.net", StringComparison.Ordinal);

    internal static IReadOnlyList<ApiHost> Of(ApiHostKind kind, IReadOnlyList<ApiHost> hosts) => [.. hosts.Select(host => host.Kind == kind ? host : host with { Kind = kind })];
}

internal enum ApiHostKind { [Wire("Proxy")] Gateway, DeveloperPortal, Management, Portal, Scm, ConfigurationApi }
internal enum ApiCertificateSource { BuiltIn, KeyVault, Managed, Custom }
public enum ApiManagementSku { Consumption, Developer, Basic, Standard, Premium, BasicV2, StandardV2, PremiumV2 }
public enum ApiManagementNetwork { None, External, Internal }
