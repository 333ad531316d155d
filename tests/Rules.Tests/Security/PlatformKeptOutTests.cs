using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class PlatformKeptOutTests : RuleTests<PlatformKeptOut>
{
    private static readonly SecurityRule Manager = Allow("manager", 100, "GatewayManager", "65200-65535");
    private static readonly SecurityRule Web = Allow("web", 110, "Internet", "443");
    private static readonly SecurityRule NoInternet = new() { Name = "none", Priority = 4000, Direction = Direction.Inbound, Access = NetworkAccess.Deny, From = "Internet" };

    protected override void Compliant(Architecture design) => Gateway(Manager, Web, NoInternet);

    [Fact]
    public void Nothing_lets_the_manager_in()
    {
        var verdict = Reports(_ => Gateway(Web, NoInternet), on: "NetworkSecurityGroup/edge", at: nameof(NetworkSecurityGroup.Rules), says: "does not let GatewayManager in on ports 65200 to 65535");
        Assert.Contains("stands in Subnet 'edge'", verdict.Evidence[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Internet_is_denied_before() => Reports(_ => Gateway(Allow("manager", 4010, "GatewayManager", "65200-65535"), Web, NoInternet), on: "NetworkSecurityGroup/edge", at: nameof(NetworkSecurityGroup.Rules));

    [Fact]
    public void Only_some_of_the_ports() => Reports(_ => Gateway(Allow("manager", 100, "GatewayManager", "65300-65535"), Web, NoInternet), on: "NetworkSecurityGroup/edge", at: nameof(NetworkSecurityGroup.Rules));

    [Fact]
    public void A_bastion() => Reports(_ => Bastion(), on: "NetworkSecurityGroup/edge", at: nameof(NetworkSecurityGroup.Rules), says: "GatewayManager in on port 443");

    [Fact]
    public void A_bastion_whose_manager_may_come() => Silent(_ => Bastion(Allow("manager", 100, "GatewayManager", "443")));

    [Fact]
    public void A_group_that_others_run_is_not_judged() => Silent(_ => Gateway(new NetworkSecurityGroup("edge") { ExistingId = $"/subscriptions/{Designs.Prod.Subscription}/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/nsg" }));

    [Fact]
    public void Without_a_group_all_may_come() => Silent(_ => Gateway((NetworkSecurityGroup?)null));

    private static SecurityRule Allow(string name, int priority, string from, string ports) =>
        new() { Name = name, Priority = priority, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = from, ToPorts = ports };

    private static void Gateway(params SecurityRule[] rules) => Gateway(new NetworkSecurityGroup("edge") { Rules = rules });

    private static void Gateway(NetworkSecurityGroup? group)
    {
        var edge = new Subnet("edge", prefix: 26) { SecurityGroup = group };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [edge] };
        new ApplicationGateway("front") { Subnet = edge, PublicAddress = new("front"), Firewall = new("front") { Mode = WafMode.Prevention }, MinimumInstances = 2, MaximumInstances = 10 };
    }

    private static void Bastion(params SecurityRule[] rules)
    {
        var subnet = new Subnet(BastionHost.SubnetName, prefix: 26) { SecurityGroup = new NetworkSecurityGroup("edge") { Rules = rules } };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [subnet] };
        new BastionHost("bastion") { Subnet = subnet, PublicAddress = new("bastion") };
    }
}
