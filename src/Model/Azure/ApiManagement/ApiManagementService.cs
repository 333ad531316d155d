using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>API Management: one door to many APIs, with limits and policies; before models, an AI gateway.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service</remarks>
[AzureResource("Microsoft.ApiManagement/service", "2024-05-01", Terraform = "azurerm_api_management")]
[Service("API Management", "One door to many APIs, with limits and policies", Icon = "api-management", Stateful = true, Source = "https://learn.microsoft.com/azure/api-management/api-management-key-concepts")]
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

    /// <summary>Speaks HTTP/2 with callers. Null is Azure's default, off.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2'=True|False", Terraform = "protocols.http2_enabled")]
    public bool? Http2 { get; init; }

    /// <summary>Speaks Triple DES with callers, which is weak. Null is Azure's default, which depends on the age of the service.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168'=True|False", Terraform = "security.triple_des_ciphers_enabled")]
    public bool? TripleDes { get; init; }

    /// <summary>Speaks SSL 3.0 with callers.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30'=True|False", Terraform = "security.frontend_ssl30_enabled")]
    public bool? Ssl30 { get; init; }

    /// <summary>Speaks SSL 3.0 with backends.</summary>
    [Maps("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30'=True|False", Terraform = "security.backend_ssl30_enabled")]
    public bool? BackendSsl30 { get; init; }

    /// <summary>Who its mails are from; Azure's own address when null.</summary>
    [Maps("properties.notificationSenderEmail", Terraform = "notification_sender_email")]
    public string? SenderEmail { get; init; }

    /// <summary>Takes calls in this region; off while it is repaired, where there are others. Null is Azure's default, on.</summary>
    [Maps("!properties.disableGateway", Terraform = "!gateway_disabled")]
    public bool? Answers { get; init; }

    /// <summary>Gateways in other regions, for Premium.</summary>
    [Maps("properties.additionalLocations", Terraform = "additional_location")]
    public IReadOnlyList<ApiManagementRegion> Regions { get; init; } = [];

    /// <summary>Host names of one's own for the gateway. Their certificates stay in a key vault.</summary>
    [Maps(Terraform = "hostname_configuration.proxy", Via = nameof(Hosts))]
    public IReadOnlyList<ApiGatewayHost> GatewayHosts { get; init; } = [];

    /// <summary>ARM has all host names in one list, Azure's own among them.</summary>
    [Maps("properties.hostnameConfigurations")]
    internal IReadOnlyList<ApiHost> Hosts
    {
        get => [.. GatewayHosts.Select(host => new ApiHost { Name = host.Name, Certificate = host.Certificate, IsDefault = host.IsDefault, AsksForCertificates = host.AsksForCertificates, Reader = host.CertificateReader })];
        init => GatewayHosts = [.. value.Where(host => host is { Kind: "Proxy", Certificate: not null }).Select(host => new ApiGatewayHost { Name = host.Name, Certificate = host.Certificate!, IsDefault = host.IsDefault, AsksForCertificates = host.AsksForCertificates, CertificateReader = host.Reader })];
    }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    [Children]
    public IReadOnlyList<ApiNamedValue> NamedValues { get; init => field = value.AdoptedBy(this); } = [];

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

public enum ApiManagementSku { Consumption, Developer, Basic, Standard, Premium, BasicV2, StandardV2, PremiumV2 }
public enum ApiManagementNetwork { None, External, Internal }

/// <summary>Gateways of an API Management service in another region.</summary>
public sealed record ApiManagementRegion : Part
{
    [Maps("location", Terraform = "location")]
    public Region Region { get; init; } = Region.NorthEurope;

    /// <summary>How many units, 1 to 31.</summary>
    [Within(1, 31)]
    [Maps("sku.capacity", Terraform = "capacity")]
    public int Units { get; init; } = 1;

    [Maps("sku.name")]
    internal ApiManagementSku Sku { get; init; } = ApiManagementSku.Premium;

    /// <summary>The subnet that it stands in there.</summary>
    [Maps("virtualNetworkConfiguration.subnetResourceId", Terraform = "virtual_network_configuration.subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>The address that it is managed through there.</summary>
    [Maps("publicIpAddressId", Terraform = "public_ip_address_id")]
    public PublicIpAddress? PublicAddress { get; init; }

    [Maps("zones", Terraform = "zones")]
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>Takes calls there; off while it is repaired.</summary>
    [Maps("!disableGateway", Terraform = "!gateway_disabled")]
    public bool Answers { get; init; } = true;
}

/// <summary>A host name of one's own for the gateway.</summary>
public sealed record ApiGatewayHost : Part
{
    /// <summary>As in <c>api.contoso.com</c>.</summary>
    [Maps(Terraform = "host_name")]
    public string Name { get; init; } = "";

    /// <summary>The certificate's secret in a key vault: <c>$"{vault.Uri}secrets/api"</c>. Without a version, a new one is picked up.</summary>
    [Maps(Terraform = "key_vault_certificate_id")]
    public Text Certificate { get; init; } = "";

    /// <summary>Answers callers who do not name a host.</summary>
    [Maps(Terraform = "default_ssl_binding")]
    public bool IsDefault { get; init; }

    /// <summary>Asks callers for a certificate of their own.</summary>
    [Maps(Terraform = "negotiate_client_certificate")]
    public bool AsksForCertificates { get; init; }

    /// <summary>Who fetches the certificate: the <see cref="UserAssignedIdentity.ClientId"/> of one of its identities; its own when null.</summary>
    [Maps(Terraform = "ssl_keyvault_identity_client_id")]
    public Text? CertificateReader { get; init; }
}

internal sealed record ApiHost : Part
{
    [Maps("type")]
    public string Kind { get; init; } = "Proxy";

    [Maps("hostName")]
    public string Name { get; init; } = "";

    [Maps("keyVaultId")]
    public Text? Certificate { get; init; }

    [Maps("defaultSslBinding", Absent = false)]
    public bool IsDefault { get; init; }

    [Maps("negotiateClientCertificate", Absent = false)]
    public bool AsksForCertificates { get; init; }

    [Maps("identityClientId")]
    public Text? Reader { get; init; }
}
