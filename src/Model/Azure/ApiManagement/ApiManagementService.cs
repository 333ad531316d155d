using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>API Management: one door to many APIs, with limits and policies; before models, an AI gateway.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service</remarks>
[AzureResource("Microsoft.ApiManagement/service", "2024-05-01", Terraform = "azurerm_api_management")]
[Service("API Management", "One door to many APIs, with limits and policies", Icon = "api-management", Stateful = true, Source = "https://learn.microsoft.com/azure/api-management/api-management-key-concepts")]
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

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    [Children]
    public IReadOnlyList<ApiNamedValue> NamedValues { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<ApiBackend> Backends { get; init => field = value.AdoptedBy(this); } = [];

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
