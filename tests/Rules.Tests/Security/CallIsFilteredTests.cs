using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class CallIsFilteredTests : RuleTests<CallIsFiltered>
{
    private static readonly SecurityRule DenyAll = new() { Name = "deny-all", Priority = 4000, Direction = Direction.Inbound, Access = NetworkAccess.Deny };
    private static readonly SecurityRule DenyAllOut = new() { Name = "deny-all-out", Priority = 4000, Direction = Direction.Outbound, Access = NetworkAccess.Deny };
    private static readonly SecurityRule AllowApps = new() { Name = "allow-apps", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "10.0.0.0/26", ToPorts = "443" };

    protected override void Compliant(Architecture design) => Chat(design, [AllowApps, DenyAll]);

    [Fact]
    public void Not_let_in()
    {
        var verdict = Reports(design => Chat(design, [DenyAll]), on: "NetworkSecurityGroup/endpoints", at: nameof(NetworkSecurityGroup.Rules), says: "does not let Subnet 'apps' into Subnet 'endpoints' on port 443, where Storage account 'documents' answers.");
        Assert.Equal("web reads documents", verdict.Evidence[0].Text);
        Assert.Equal("It leaves through Subnet 'apps', 10.0.0.0/26", verdict.Evidence[1].Text);
    }

    [Fact]
    public void Not_let_out() => Reports(design => Chat(design, [], [DenyAllOut]), on: "NetworkSecurityGroup/apps", at: nameof(NetworkSecurityGroup.Rules), says: "does not let Subnet 'apps' call Subnet 'endpoints'");

    [Fact]
    public void Not_on_that_port() => Reports(design => Chat(design, [AllowApps with { ToPorts = "80" }, DenyAll]), on: "NetworkSecurityGroup/endpoints", at: nameof(NetworkSecurityGroup.Rules));

    [Fact]
    public void Not_from_there() => Reports(design => Chat(design, [AllowApps with { From = "10.0.9.0/24" }, DenyAll]), on: "NetworkSecurityGroup/endpoints", at: nameof(NetworkSecurityGroup.Rules));

    [Theory]
    [InlineData("VirtualNetwork", "443")]
    [InlineData("*", "400-500")]
    [InlineData("10.0.0.0/8", "*")]
    public void Let_in_by_a_wider_rule(string from, string ports) => Silent(design => Chat(design, [AllowApps with { From = from, ToPorts = ports }, DenyAll]));

    [Fact]
    public void The_Internet_is_another_matter() => Silent(design => Chat(design, [DenyAll with { From = "Internet" }]));

    [Fact]
    public void What_a_rule_means_for_part_of_a_subnet_is_not_said() => Silent(design => Chat(design, [AllowApps with { From = "10.0.0.0/28" }, DenyAll]));

    [Fact]
    public void Other_protocols_pass_elsewhere() => Silent(design => Chat(design, [DenyAll with { Protocol = NetworkProtocol.Udp }]));

    [Fact]
    public void An_endpoint_beyond_security_groups() => Silent(design => Chat(design, [DenyAll], policies: EndpointPolicies.Disabled));

    [Fact]
    public void Rules_that_others_keep() => Silent(design => Chat(design, [DenyAll], ownership: Ownership.Observed));

    [Fact]
    public void A_front_that_nobody_comes_to() =>
        Reports(_ => Front(Manager), on: "NetworkSecurityGroup/edge", at: nameof(NetworkSecurityGroup.Rules), says: "lets nobody in from outside on port 443");

    [Theory]
    [InlineData("Internet", "443")]
    [InlineData("203.0.113.0/24", "80-443")]
    [InlineData("*", "*")]
    public void A_front_that_somebody_comes_to(string from, string ports) => Silent(_ => Front(Manager, Manager with { Name = "web", Priority = 110, From = from, ToPorts = ports }));

    [Fact]
    public void What_was_read_has_no_connections() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static SecurityRule Manager => new() { Name = "manager", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "GatewayManager", ToPorts = "65200-65535" };

    private static void Front(params SecurityRule[] rules)
    {
        var edge = new Subnet("edge", prefix: 26) { SecurityGroup = new NetworkSecurityGroup("edge") { Rules = rules } };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [edge] };
        new Person("employee").Calls(new ApplicationGateway("front") { Subnet = edge, PublicAddress = new("front"), Firewall = new("front") { Mode = WafMode.Prevention }, MinimumInstances = 2, MaximumInstances = 10 });
    }

    private static void Chat(Architecture design, SecurityRule[] inbound, SecurityRule[]? outbound = null, EndpointPolicies policies = EndpointPolicies.Enabled, Ownership ownership = Ownership.Emitted)
    {
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("apps") { Rules = outbound ?? [] } };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("endpoints") { Rules = inbound, Ownership = ownership }, PrivateEndpointPolicies = policies };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };
        var documents = new StorageAccount("documents");
        design.PrivateEndpoints(endpoints, documents);
        new WebApp("web") { Subnet = apps }.Reads(documents);
    }
}
