using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class NoDdosProtectionTests : RuleTests<NoDdosProtection>
{
    protected override void Compliant(Architecture design) => Edge(DdosProtection.Enabled);

    [Fact]
    public void Neither_the_address_nor_the_network()
    {
        var verdict = Reports(_ => Edge(null), on: "PublicIpAddress/edge", at: nameof(PublicIpAddress.Ddos), says: "'edge' in Virtual network 'hub'; neither the address nor the network is protected, as Public IP address 'door' is");
        Assert.Equal(["Public IP address 'door' is protected", "Application Gateway 'edge' answers at Public IP address 'edge'", "Virtual network 'hub' has no DDoS protection plan"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Where_none_is_protected_it_was_decided() => Silent(_ => Edge(null, door: null));

    [Fact]
    public void A_plan_for_the_network() => Silent(_ => Edge(null, plan: new DdosProtectionPlan("plan")));

    [Fact]
    public void A_network_of_others() => Silent(_ => Edge(null, ownership: Ownership.Observed));

    [Fact]
    public void An_address_that_only_calls_out() => Silent(_ =>
    {
        Edge(DdosProtection.Enabled);
        new VirtualNetwork("spoke") { AddressSpace = ["10.0.1.0/24"], Subnets = [new("apps", prefix: 26) { Nat = new NatGateway("out") { Addresses = [new PublicIpAddress("out")] } }] };
    });

    private static void Edge(DdosProtection? edge, DdosProtection? door = DdosProtection.Enabled, DdosProtectionPlan? plan = null, Ownership ownership = Ownership.Emitted)
    {
        var (gate, bastion) = (new Subnet("edge", prefix: 26), new Subnet("AzureBastionSubnet", prefix: 26));
        new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [gate, bastion], DdosPlan = plan, Ownership = ownership };
        new BastionHost("door") { Subnet = bastion, PublicAddress = new PublicIpAddress("door") { Ddos = door } };
        new ApplicationGateway("edge") { Subnet = gate, PublicAddress = new PublicIpAddress("edge") { Ddos = edge }, Firewall = new WebApplicationFirewallPolicy("edge"), Sites = [new("web") { Backend = "web.example.com" }] };
    }
}
