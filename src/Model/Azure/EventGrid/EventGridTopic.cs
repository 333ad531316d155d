using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An Event Grid topic: programs tell that something happened, and everyone who subscribed is told.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.eventgrid/topics</remarks>
[AzureResource("Microsoft.EventGrid/topics", "2025-02-15", Terraform = "azurerm_eventgrid_topic")]
[Service("Event Grid topic", "Tells everyone who subscribed that something happened", Deep = true, Icon = "event-grid-topic", Source = "https://learn.microsoft.com/azure/event-grid/custom-topics")]
[Without(Traits.Zones | Traits.Injection)]
[Named("evgt", 3, 50, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.EventGridDataSender))]
[Grants(Verb.Writes, nameof(Role.EventGridDataSender))]
[Diagnostics]
[PrivateLink("topic", "privatelink.eventgrid.azure.net")]
public sealed class EventGridTopic(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, ISelectedNetworks, IAllowedAddresses, IKeyAuthentication, IHasIdentity, IMinimumTls
{
    /// <summary>How events are written. Azure's default is its own way; ours is CloudEvents. Chosen once.</summary>
    [Maps("properties.inputSchema", Terraform = "input_schema", CreateOnly = true, Absent = EventSchema.EventGrid)]
    public EventSchema Schema { get; init; } = EventSchema.CloudEvents;

    /// <summary>Accepts keys. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableLocalAuth", Terraform = "local_auth_enabled", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Public addresses whose calls are taken, where public access is on; all when there are none.</summary>
    [Maps(Terraform = "inbound_ip_rule[].ip_mask", Via = nameof(InboundRules))]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    /// <summary>ARM says beside each that it is allowed.</summary>
    [Maps("properties.inboundIpRules")]
    internal IReadOnlyList<InboundRule> InboundRules { get => [.. AllowedAddresses.Select(address => new InboundRule { Address = address })]; init => AllowedAddresses = [.. value.Select(rule => rule.Address).OfType<Cidr>()]; }

    /// <summary>The oldest TLS that it speaks; Azure's choice, now 1.2, when null.</summary>
    [Maps("properties.minimumTlsVersionAllowed", Azapi = true)]
    public MessagingTls? MinimumTls { get; init; }

    /// <summary>Whether its data may leave the region when that fails; Azure's choice when null.</summary>
    [Maps("properties.dataResidencyBoundary", Azapi = true)]
    public EventResidency? Residency { get; init; }

    /// <summary>What it delivers events as.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    [Children]
    public IReadOnlyList<TopicSubscription> Subscriptions { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where events are sent.</summary>
    public Output Endpoint => new(this, "properties.endpoint", "endpoint");

    bool ISelectedNetworks.OnlySelectedNetworks => AllowedAddresses.Count > 0 && AllowedAddresses.All(range => range.Prefix > 0);
    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
    string IMinimumTls.TlsSetting => nameof(MinimumTls);
    bool IMinimumTls.AcceptsOldTls => MinimumTls < MessagingTls.Tls12;
}

/// <summary>An address whose calls are taken.</summary>
[Fixed("action", "Allow")]
internal sealed record InboundRule : Part
{
    [Maps("ipMask")]
    public Cidr? Address { get; init; }
}

public enum EventSchema { [Wire("EventGridSchema")] EventGrid, [Wire("CloudEventSchemaV1_0")] CloudEvents, [Wire("CustomEventSchema")] Custom }
public enum EventResidency { WithinGeopair, WithinRegion }
