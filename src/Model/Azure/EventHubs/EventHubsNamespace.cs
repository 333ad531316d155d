using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An Event Hubs namespace: streams of events that many write and many read, at their own pace; also for Kafka clients.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.eventhub/namespaces</remarks>
[AzureResource("Microsoft.EventHub/namespaces", "2026-01-01", Terraform = "azurerm_eventhub_namespace")]
[Service("Event Hubs namespace", "Streams of events that many write and many read, at their own pace", Deep = true, Icon = "event-hubs", Stateful = true, Protocol = "AMQP", Source = "https://learn.microsoft.com/azure/event-hubs/event-hubs-about")]
[Without(Traits.Injection)]
[Without(Traits.Zones, Although = "Azure spreads each over the zones of its region, asked or not")]
[Named("evhns", 6, 50, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Reads, nameof(Role.EventHubsDataReceiver))]
[Grants(Verb.Writes, nameof(Role.EventHubsDataSender), AlsoReads = false)]
[Diagnostics]
[PrivateLink("namespace", "privatelink.servicebus.windows.net")]
[Companion("azurerm_eventhub_namespace_customer_managed_key", self: "eventhub_namespace_id")]
public sealed class EventHubsNamespace(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ISelectedNetworks, IAllowedAddresses, IKeyAuthentication, IHasIdentity, IMinimumTls, ICustomerKey
{
    /// <summary>Basic has one consumer group and neither private endpoints nor Kafka; Premium has machines of its own.</summary>
    [Maps("sku.name", Terraform = "sku", CreateOnly = true)]
    public EventHubsSku Sku { get; init; } = EventHubsSku.Standard;

    /// <summary>ARM says it twice.</summary>
    [Maps("sku.tier")]
    internal EventHubsSku Tier { get => _tier ?? Sku; init => _tier = value; }

    private readonly EventHubsSku? _tier;

    /// <summary>Throughput units, 1 to 40, each a megabyte a second in and two out; for Premium processing units: 1, 2, 4, 6, 8, 10, 12 or 16.</summary>
    [Within(1, 40)]
    [Maps("sku.capacity", Terraform = "capacity")]
    public int Units { get; init; } = 1;

    /// <summary>Takes more throughput units by itself when there is more to do; for Standard.</summary>
    [Maps("properties.isAutoInflateEnabled", Terraform = "auto_inflate_enabled", Absent = false)]
    public bool Grows { get; init; }

    /// <summary>The most throughput units that it grows to, 1 to 40; needed where it <see cref="Grows"/>, 0 elsewhere.</summary>
    [Within(0, 40)]
    [Maps("properties.maximumThroughputUnits", Terraform = "maximum_throughput_units", TerraformWhen = nameof(Grows))]
    public int? MaximumUnits { get; init; }

    /// <summary>The dedicated cluster that it lies in, by its id; the service's shared machines when null.</summary>
    [Maps("properties.clusterArmId", Terraform = "dedicated_cluster_id", CreateOnly = true)]
    public Text? Cluster { get; init; }

    /// <summary>The oldest TLS that it speaks.</summary>
    [Maps("properties.minimumTlsVersion", Terraform = "minimum_tls_version")]
    public MessagingTls MinimumTls { get; init; } = MessagingTls.Tls12;

    /// <summary>Accepts shared access keys. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableLocalAuth", Terraform = "local_authentication_enabled", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>What happens to calls that no network rule names: denied where there is a rule.</summary>
    [Maps("networkRuleSets/default:properties.defaultAction", Terraform = "network_rulesets.default_action")]
    public NetworkAction? OtherNetworks { get => field ?? (AllowedAddresses.Count + AllowedSubnets.Count > 0 ? NetworkAction.Deny : null); init; }

    /// <summary>Lets trusted Azure services pass the network rules, where there are any.</summary>
    [Maps("networkRuleSets/default:properties.trustedServiceAccessEnabled", Terraform = "network_rulesets.trusted_service_access_enabled", TerraformWhen = nameof(HasNetworkRules))]
    public bool? AzureServicesBypass { get; init; }

    /// <summary>Public addresses whose calls are taken, where public access is on.</summary>
    [Maps("networkRuleSets/default:properties.ipRules[].ipMask", Terraform = "network_rulesets.ip_rule[].ip_mask", TerraformWhen = nameof(HasNetworkRules))]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    /// <summary>Subnets with the service endpoint Microsoft.EventHub whose calls are taken.</summary>
    [Maps("networkRuleSets/default:properties.virtualNetworkRules[].subnet.id", Terraform = "network_rulesets.virtual_network_rule[].subnet_id", TerraformWhen = nameof(HasNetworkRules))]
    public IReadOnlyList<Subnet> AllowedSubnets { get; init; } = [];

    internal bool HasNetworkRules => OtherNetworks is not null;

    /// <summary>azurerm wants to hear it in the rules too.</summary>
    [Maps(Terraform = "network_rulesets.public_network_access_enabled", TerraformWhen = nameof(HasNetworkRules))]
    internal bool RulesPublicNetworkAccess => PublicNetworkAccess;

    /// <summary>Keys of one's own that its data is encrypted with, for Premium and dedicated clusters; Azure's own without any.</summary>
    [Maps("properties.encryption.keyVaultProperties")]
    public IReadOnlyList<VaultKey> EncryptionKeys { get; init; } = [];

    [Maps("properties.encryption.keySource")]
    internal string? KeySource { get => _keySource ?? (EncryptionKeys.Count > 0 ? "Microsoft.KeyVault" : null); init => _keySource = value; }

    private readonly string? _keySource;

    [Maps(Terraform = "azurerm_eventhub_namespace_customer_managed_key:key_vault_key_ids")]
    internal IReadOnlyList<Text> EncryptionKeyAddresses => [.. EncryptionKeys.Select(key => key.Address)];

    [Maps(Terraform = "azurerm_eventhub_namespace_customer_managed_key:user_assigned_identity_id")]
    internal UserAssignedIdentity? EncryptionIdentity => EncryptionKeys.FirstOrDefault(key => key.Identity is not null)?.Identity;

    /// <summary>Encrypts a second time below the service; only with <see cref="EncryptionKeys"/>.</summary>
    [Maps("properties.encryption.requireInfrastructureEncryption", Terraform = "azurerm_eventhub_namespace_customer_managed_key:infrastructure_encryption_enabled", TerraformWhen = nameof(HasOwnKeys))]
    public bool? InfrastructureEncryption { get; init; }

    internal bool HasOwnKeys => EncryptionKeys.Count > 0;

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    [Children]
    public IReadOnlyList<EventHub> Hubs { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where events are sent and read, without a scheme; Kafka clients add port 9093.</summary>
    public Text Host => $"{NameOutput}.servicebus.windows.net";

    bool ISelectedNetworks.OnlySelectedNetworks => OtherNetworks == NetworkAction.Deny && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
    string IMinimumTls.TlsSetting => nameof(MinimumTls);
    bool IMinimumTls.AcceptsOldTls => MinimumTls < MessagingTls.Tls12;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKeys);
    bool ICustomerKey.HasCustomerKey => HasOwnKeys;
}

public enum EventHubsSku { Basic, Standard, Premium }

/// <summary>TLS as Event Hubs, Service Bus and Event Grid count it.</summary>
public enum MessagingTls { [Wire("1.0")] Tls10, [Wire("1.1")] Tls11, [Wire("1.2")] Tls12 }
