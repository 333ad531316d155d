using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class ReservedSubnetMisusedTests : RuleTests<ReservedSubnetMisused>
{
    protected override void Compliant(Architecture design) => Network(new Subnet("AzureBastionSubnet", prefix: 26) { SecurityGroup = new NetworkSecurityGroup("bastion") }, new Subnet("apps", prefix: 28) { Delegations = [Delegation.WebApps] });

    [Fact]
    public void Too_small() => Reports(_ => Network(new Subnet("AzureFirewallSubnet", prefix: 27)), on: "Subnet/chat/AzureFirewallSubnet", at: nameof(Subnet.Range), says: "Azure Firewall needs a /26");

    [Fact]
    public void Too_small_for_its_delegation() => Reports(_ => Network(new Subnet("apps", prefix: 29) { Delegations = [Delegation.WebApps] }), on: "Subnet/chat/apps", at: nameof(Subnet.Range), says: "/28");

    [Fact]
    public void Too_small_for_Azure() => Reports(_ => Network(new Subnet("apps") { Range = "10.0.0.0/30" }), on: "Subnet/chat/apps", at: nameof(Subnet.Range), says: "Azure needs a /29");

    [Fact]
    public void A_security_group_where_none_works() => Reports(
        _ => Network(new Subnet("GatewaySubnet", prefix: 26) { SecurityGroup = new NetworkSecurityGroup("gateway") }), on: "Subnet/chat/GatewaySubnet", at: nameof(Subnet.SecurityGroup));

    [Fact]
    public void A_delegation_where_none_works() =>
        Reports(_ => Network(new Subnet("GatewaySubnet", prefix: 26) { Delegations = [Delegation.WebApps] }), on: "Subnet/chat/GatewaySubnet", at: nameof(Subnet.Delegations));

    [Fact]
    public void A_private_endpoint_beside_the_firewall() => Reports(_ =>
    {
        var firewall = new Subnet("AzureFirewallSubnet", prefix: 26);
        Network(firewall);
        new PrivateEndpoint("vault") { Subnet = firewall, Target = new KeyVault("vault") };
    }, on: "PrivateEndpoint/vault", at: "Subnet", alsoBreaks: "AIFA2505");

    private static void Network(params Subnet[] subnets) => new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = subnets };
}
