using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Databricks;

public sealed class DatabricksWorkspaceTests
{
    [Fact]
    public void Two_subnets_say_the_network_too_and_wait_for_their_guards()
    {
        var guard = new NetworkSecurityGroup("spark").In();
        var host = new Subnet("hosts", 26) { SecurityGroup = guard, Delegations = [Delegation.Databricks] };
        var inside = new Subnet("containers", 26) { Delegations = [Delegation.Databricks] };
        var network = new VirtualNetwork("data") { AddressSpace = ["10.1.0.0/16"], Subnets = [host, inside] }.In();
        var workspace = new DatabricksWorkspace("spark") { HostSubnet = host, ContainerSubnet = inside }.In();

        Assert.Same(network, workspace.Network);
        Assert.Equal(network.Id, workspace.Arm("properties.parameters.customVirtualNetworkId.value"));
        Assert.Equal("hosts", workspace.Arm("properties.parameters.customPublicSubnetName.value"));
        Assert.Equal("<azurerm_subnet_network_security_group_association.hosts.id>", workspace.Terraform("custom_parameters.public_subnet_network_security_group_association_id"));
        Assert.Equal("<azurerm_subnet.containers.id>", workspace.Terraform("custom_parameters.private_subnet_network_security_group_association_id"));
        Assert.Same(host, ((INetworkInjected)workspace).Subnet);
    }

    [Fact]
    public void It_is_closed_and_its_machines_have_no_public_addresses()
    {
        var workspace = new DatabricksWorkspace("spark").In();

        Assert.Equal("Disabled", workspace.Arm("properties.publicNetworkAccess"));
        Assert.Equal("NoAzureDatabricksRules", workspace.Arm("properties.requiredNsgRules"));
        Assert.Equal("true", workspace.Terraform("custom_parameters.no_public_ip"));
        Assert.Null(new DatabricksWorkspace("spark") { PublicNetworkAccess = true }.In().NetworkRules);
    }

    [Fact]
    public void A_key_of_ones_own_is_an_address_in_Terraform_and_parts_in_ARM()
    {
        var workspace = new DatabricksWorkspace("spark") { DiskKey = new() { Vault = new KeyVault("keys") { AzureName = "kv-keys" }.In().Uri, Name = "disks", Version = "01" }, RotatesDiskKey = true }.In();

        Assert.Equal("https://kv-keys.vault.azure.net/", workspace.Arm("properties.encryption.entities.managedDisk.keyVaultProperties.keyVaultUri"));
        Assert.Equal("Microsoft.Keyvault", workspace.Arm("properties.encryption.entities.managedDisk.keySource"));
        Assert.Equal("<azurerm_key_vault.keys.vault_uri>keys/disks/01", workspace.Terraform("managed_disk_cmk_key_vault_key_id"));
    }

    [Fact]
    public void The_connector_says_whose_identity_reaches_storage()
    {
        var keeper = new UserAssignedIdentity("keeper").In();
        var own = new DatabricksWorkspace("spark") { AccessConnector = new DatabricksAccessConnector("lake").In() }.In();
        var kept = new DatabricksWorkspace("spark") { AccessConnector = new DatabricksAccessConnector("lake") { Identity = ManagedIdentity.Of(keeper) }.In() }.In();

        Assert.Equal("SystemAssigned", own.Arm("properties.accessConnector.identityType"));
        Assert.Equal(keeper.Id, kept.Arm("properties.accessConnector.userAssignedIdentityId"));
    }

    [Fact]
    public void Signing_in_has_an_endpoint_of_its_own_in_the_same_zone()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27);
            new VirtualNetwork("main") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
            chat.PrivateEndpoints(endpoints, new DatabricksWorkspace("spark"));
        });

        Assert.Equal(["browser_authentication", "databricks_ui_api"], graph.Resources.OfType<PrivateEndpoint>().SelectMany(endpoint => endpoint.Groups).Order(StringComparer.Ordinal));
        Assert.Single(graph.Resources.OfType<PrivateDnsZone>());
    }
}
