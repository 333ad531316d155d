using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Service Bus namespace: queues and topics that hold messages until someone has dealt with them.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.servicebus/namespaces</remarks>
[AzureResource("Microsoft.ServiceBus/namespaces", "2026-01-01", Terraform = "azurerm_servicebus_namespace")]
[Service("Service Bus namespace", "Queues and topics that hold messages until someone has dealt with them", Deep = true, Icon = "service-bus", Stateful = true, Protocol = "AMQP", Source = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-messaging-overview")]
[Without(Traits.Injection)]
[Without(Traits.Zones, Although = "Azure spreads each over the zones of its region, asked or not")]
[Named("sbns", 6, 50, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Reads, nameof(Role.ServiceBusDataReceiver))]
[Grants(Verb.Writes, nameof(Role.ServiceBusDataSender), AlsoReads = false)]
[Diagnostics]
[PrivateLink("namespace", "privatelink.servicebus.windows.net")]
public sealed class ServiceBusNamespace(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ISelectedNetworks, IAllowedAddresses, IKeyAuthentication, IHasIdentity, IMinimumTls, ICustomerKey
{
    /// <summary>Premium unless given: only it has private endpoints and network rules, with machines of its own. Standard and Basic pay by the message, and need <see cref="PublicNetworkAccess"/>.</summary>
    [Maps("sku.name", Terraform = "sku", CreateOnly = true)]
    public ServiceBusSku Sku { get; init; } = ServiceBusSku.Premium;

    /// <summary>ARM says it twice.</summary>
    [Maps("sku.tier")]
    internal ServiceBusSku Tier { get => _tier ?? Sku; init => _tier = value; }

    private readonly ServiceBusSku? _tier;

    /// <summary>Messaging units for Premium: 1, 2, 4, 8 or 16; null for the others.</summary>
    [Within(1, 16)]
    [Maps("sku.capacity", Terraform = "capacity")]
    public int? Units { get => field ?? (Sku == ServiceBusSku.Premium ? 1 : null); init; }

    /// <summary>How many parts a Premium namespace is spread over: 1, 2 or 4; the units must be a multiple.</summary>
    [Within(1, 4)]
    [Maps("properties.premiumMessagingPartitions", Terraform = "premium_messaging_partitions", CreateOnly = true)]
    public int? Partitions { get => field ?? (Sku == ServiceBusSku.Premium ? 1 : null); init; }

    /// <summary>The oldest TLS that it speaks.</summary>
    [Maps("properties.minimumTlsVersion", Terraform = "minimum_tls_version")]
    public MessagingTls MinimumTls { get; init; } = MessagingTls.Tls12;

    /// <summary>Accepts shared access keys. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableLocalAuth", Terraform = "local_auth_enabled", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>What happens to calls that no network rule names: denied where there is a rule.</summary>
    [Maps("networkRuleSets/default:properties.defaultAction", Terraform = "network_rule_set.default_action")]
    public NetworkAction? OtherNetworks { get => field ?? (AllowedAddresses.Count + AllowedSubnets.Count > 0 ? NetworkAction.Deny : null); init; }

    /// <summary>Lets trusted Azure services pass the network rules, where there are any.</summary>
    [Maps("networkRuleSets/default:properties.trustedServiceAccessEnabled", Terraform = "network_rule_set.trusted_services_allowed", TerraformWhen = nameof(HasNetworkRules))]
    public bool? AzureServicesBypass { get; init; }

    /// <summary>Public addresses whose calls are taken, where public access is on; for Premium.</summary>
    [Maps("networkRuleSets/default:properties.ipRules[].ipMask", Terraform = "network_rule_set.ip_rules", TerraformWhen = nameof(HasNetworkRules))]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    /// <summary>Subnets with the service endpoint Microsoft.ServiceBus whose calls are taken; for Premium.</summary>
    [Maps("networkRuleSets/default:properties.virtualNetworkRules[].subnet.id", Terraform = "network_rule_set.network_rules[].subnet_id", TerraformWhen = nameof(HasNetworkRules))]
    public IReadOnlyList<Subnet> AllowedSubnets { get; init; } = [];

    internal bool HasNetworkRules => OtherNetworks is not null;

    /// <summary>azurerm wants to hear it in the rules too.</summary>
    [Maps(Terraform = "network_rule_set.public_network_access_enabled", TerraformWhen = nameof(HasNetworkRules))]
    internal bool RulesPublicNetworkAccess => PublicNetworkAccess;

    /// <summary>The key of one's own that its data is encrypted with, for Premium: at most one in Terraform; Azure's own without any.</summary>
    [Maps("properties.encryption.keyVaultProperties")]
    public IReadOnlyList<VaultKey> EncryptionKeys { get; init; } = [];

    [Maps("properties.encryption.keySource")]
    internal string? KeySource { get => _keySource ?? (EncryptionKeys.Count > 0 ? "Microsoft.KeyVault" : null); init => _keySource = value; }

    private readonly string? _keySource;

    [Maps(Terraform = "customer_managed_key.key_vault_key_id")]
    internal Text? EncryptionKeyAddress => EncryptionKeys.FirstOrDefault()?.Address;

    [Maps(Terraform = "customer_managed_key.identity_id")]
    internal UserAssignedIdentity? EncryptionIdentity => EncryptionKeys.FirstOrDefault()?.Identity;

    /// <summary>Encrypts a second time below the service; only with <see cref="EncryptionKeys"/>.</summary>
    [Maps("properties.encryption.requireInfrastructureEncryption", Terraform = "customer_managed_key.infrastructure_encryption_enabled", TerraformWhen = nameof(HasOwnKeys))]
    public bool? InfrastructureEncryption { get; init; }

    internal bool HasOwnKeys => EncryptionKeys.Count > 0;

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    [Children]
    public IReadOnlyList<ServiceBusQueue> Queues { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<ServiceBusTopic> Topics { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where messages are sent and fetched, without a scheme.</summary>
    public Text Host => $"{NameOutput}.servicebus.windows.net";

    bool ISelectedNetworks.OnlySelectedNetworks => OtherNetworks == NetworkAction.Deny && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
    string IMinimumTls.TlsSetting => nameof(MinimumTls);
    bool IMinimumTls.AcceptsOldTls => MinimumTls < MessagingTls.Tls12;
    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKeys);
    bool ICustomerKey.HasCustomerKey => HasOwnKeys;
}

public enum ServiceBusSku { Basic, Standard, Premium }
