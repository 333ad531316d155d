using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.EventHubs;

public sealed class EventHubsNamespaceTests
{
    [Fact]
    public void Who_reads_and_writes_needs_both_roles()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            var readings = new EventHub("readings");
            _ = new EventHubsNamespace("events") { Hubs = [readings] };
            var worker = new WebApp("worker");
            worker.Reads(readings);
            worker.Writes(readings);
        });

        Assert.Equal(["Azure Event Hubs Data Receiver", "Azure Event Hubs Data Sender"], graph.Grants.Select(grant => grant.Role).Order(StringComparer.Ordinal));
        Assert.All(graph.Grants, grant => Assert.IsType<EventHub>(grant.Callee));
    }

    [Fact]
    public void Network_rules_are_said_when_there_are_any()
    {
        var plain = new EventHubsNamespace("events").In();
        var chosen = new EventHubsNamespace("events") { PublicNetworkAccess = true, AllowedAddresses = ["203.0.113.0/24"] }.In();

        Assert.Null(plain.Terraform("network_rulesets"));
        Assert.False(((ISelectedNetworks)plain).OnlySelectedNetworks);
        Assert.Equal("Deny", chosen.Arm("networkRuleSets/default:properties.defaultAction"));
        Assert.Equal("true", chosen.Terraform("network_rulesets.public_network_access_enabled"));
        Assert.True(((ISelectedNetworks)chosen).OnlySelectedNetworks);
    }

    [Fact]
    public void Capture_writes_to_a_container_as_the_namespace()
    {
        var raw = new BlobContainer("raw");
        var lake = new StorageAccount("lake") { Containers = [raw] }.In();
        var hub = new EventHub("readings") { Capture = new() { Account = lake, Container = raw.NameOutput } };
        _ = new EventHubsNamespace("events") { Hubs = [hub] }.In();

        Assert.Equal("<azurerm_storage_account.lake.id>", hub.Terraform("capture_description.destination.storage_account_id"));
        Assert.Equal("<azurerm_storage_container.raw.name>", hub.Terraform("capture_description.destination.blob_container_name"));
        Assert.Equal("raw", hub.Arm("properties.captureDescription.destination.properties.blobContainer"));
        Assert.Equal(Value.Of("SystemAssigned"), WirePath.Parse("properties.captureDescription.destination.identity.type").Find(AzapiForm.Patch(hub)));
    }

    [Fact]
    public void What_keeps_the_newest_of_each_key_keeps_no_hours()
    {
        var hub = new EventHub("states") { Cleanup = EventCleanup.Compact };
        _ = new EventHubsNamespace("events") { Hubs = [hub] }.In();

        Assert.Null(hub.Terraform("retention_description.retention_time_in_hours"));
        Assert.Equal("24", hub.Terraform("retention_description.tombstone_retention_time_in_hours"));
    }

    [Fact]
    public void Keys_of_ones_own_are_a_resource_of_azurerm()
    {
        var keeper = new UserAssignedIdentity("keeper").In();
        var events = new EventHubsNamespace("events") { EncryptionKeys = [new() { Vault = "https://kv.vault.azure.net", Name = "events", Identity = keeper }] }.In();

        Assert.Equal("Microsoft.KeyVault", events.Arm("properties.encryption.keySource"));
        Assert.Equal("<azurerm_user_assigned_identity.keeper.id>", events.Terraform("azurerm_eventhub_namespace_customer_managed_key:user_assigned_identity_id"));
        Assert.Contains("https://kv.vault.azure.net/keys/events", events.Terraform("azurerm_eventhub_namespace_customer_managed_key:key_vault_key_ids"), StringComparison.Ordinal);
    }
}
