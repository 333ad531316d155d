using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class NamesCannotBeAnsweredTests : RuleTests<NamesCannotBeAnswered>
{
    protected override void Compliant(Architecture design) => Ask(design, "10.1.0.36");

    [Fact]
    public void A_server_on_the_Internet()
    {
        var verdict = Reports(design => Ask(design, "8.8.8.8"), on: "VirtualNetwork/apps", at: nameof(VirtualNetwork.DnsServers), says: "asks 8.8.8.8 for names of Private DNS zone 'privatelink.blob.core.windows.net': a server on the Internet");
        Assert.Equal("web reads documents", verdict.Evidence[0].Text);
        Assert.Equal(2, verdict.Evidence.Count);
    }

    [Fact]
    public void A_resolver_whose_network_is_not_linked() => Reports(design => Ask(design, "10.1.0.36", hubIsLinked: false), on: "VirtualNetwork/apps", at: nameof(VirtualNetwork.DnsServers), says: "the zone is not linked to Virtual network 'hub'");

    [Fact]
    public void A_firewall_that_answers_no_questions() => Reports(design => Ask(design, "10.1.0.68"), on: "VirtualNetwork/apps", at: nameof(VirtualNetwork.DnsServers), says: "as DnsProxy of Firewall policy 'hub' is off");

    [Fact]
    public void A_firewall_that_passes_questions_on() => Silent(design => Ask(design, "10.1.0.68", proxy: true));

    [Fact]
    public void A_server_that_nothing_is_known_of() => Silent(design => Ask(design, "10.9.0.4"));

    [Fact]
    public void One_of_two_may_know() => Silent(design => Ask(design, "8.8.8.8", second: "10.9.0.4"));

    [Fact]
    public void Azures_own_server() => Silent(design => Ask(design, "168.63.129.16"));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Ask(Architecture design, string server, string? second = null, bool hubIsLinked = true, bool proxy = false)
    {
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints") { Range = "10.1.0.0/27", SecurityGroup = guard };
        var answers = new Subnet("answers") { Range = "10.1.0.32/28", Delegations = [Delegation.DnsResolver], SecurityGroup = guard };
        var firewalls = new Subnet("AzureFirewallSubnet") { Range = "10.1.0.64/26" };
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints, answers, firewalls] };
        new AzureFirewall("hub") { Subnet = firewalls, PublicAddresses = [new("hub")], Policy = new("hub") { DnsProxy = proxy } };
        new DnsResolver("hub") { Network = hub, Inbound = [new("hub") { Subnet = answers, Address = "10.1.0.36" }] };
        var routes = new RouteTable("out") { Routes = [new Route { Name = "out", Prefix = "0.0.0.0/0", NextHop = NextHop.VirtualAppliance, NextHopAddress = "10.1.0.68" }] };
        var apps = new Subnet("apps") { Range = "10.0.0.0/26", Delegations = [Delegation.WebApps], SecurityGroup = guard, Routes = routes };
        Cidr[] servers = [.. new[] { server, second }.OfType<string>().Select(address => (Cidr)address)];
        var network = new VirtualNetwork("apps") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps], Hub = hub, DnsServers = servers };
        var zone = new PrivateDnsZone("privatelink.blob.core.windows.net") { Links = [new("apps") { Network = network }, .. hubIsLinked ? new PrivateDnsZoneLink[] { new("hub") { Network = hub } } : []] };
        var documents = new StorageAccount("documents") { Replication = Replication.Zrs };
        new PrivateEndpoint("documents") { Subnet = endpoints, Target = documents, Zones = [zone] };
        new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps }.Reads(documents);
    }
}
