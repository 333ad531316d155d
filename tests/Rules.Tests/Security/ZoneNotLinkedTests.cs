using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class ZoneNotLinkedTests : RuleTests<ZoneNotLinked>
{
    protected override void Compliant(Architecture design) => Chat(links: true);

    [Fact]
    public void Linked_to_another_network()
    {
        var verdict = Reports(_ => Chat(), on: "PrivateDnsZone/privatelink.blob.core.windows.net", at: nameof(PrivateDnsZone.Links), says: "'chat'");
        Assert.Equal(["web reads documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_zone_that_others_run() => CannotSay(_ => Chat(isTheirs: true), says: "run by others");

    [Fact]
    public void A_network_that_asks_elsewhere() => CannotSay(_ => Chat(ownDns: true), says: "DNS servers of its own");

    [Fact]
    public void Without_a_network_there_is_nothing_to_link() => Silent(design =>
    {
        var documents = new StorageAccount("documents");
        new PrivateWays(design).To(documents);
        new Person("auditor").Reads(documents);
    });

    private static void Chat(bool links = false, bool isTheirs = false, bool ownDns = false)
    {
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var network = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps], Hub = hub, DnsServers = ownDns ? ["10.1.0.200"] : [] };
        var zone = new PrivateDnsZone("privatelink.blob.core.windows.net")
        {
            Ownership = isTheirs ? Ownership.Observed : Ownership.Emitted,
            Links = links ? [new PrivateDnsZoneLink("chat") { Network = network }, new PrivateDnsZoneLink("hub") { Network = hub }] : [],
        };
        var documents = new StorageAccount("documents");
        new PrivateEndpoint("documents") { Subnet = endpoints, Target = documents, Zones = [zone] };
        new WebApp("web") { Subnet = apps }.Reads(documents);
    }
}
