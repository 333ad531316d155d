using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class ZoneInOneRegionTests : RuleTests<ZoneInOneRegion>
{
    protected override void Compliant(Architecture design) => Front(Links.Both);

    [Fact]
    public void Linked_in_one_region()
    {
        var verdict = Reports(_ => Front(Links.First), on: "PrivateDnsZone/privatelink.blob.core.windows.net", at: nameof(PrivateDnsZone.Links), says: "linked in westeurope alone; Web app 'web1' in Virtual network 'north'");
        Assert.Equal(["Storage account 'documents' has a copy in another region", "Private DNS zone 'privatelink.blob.core.windows.net' is linked to Virtual network 'west'", "Web app 'web1' in northeurope calls from Virtual network 'north'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_service_without_a_copy_is_not_failed_over() => Silent(_ => Front(Links.First, Replication.Zrs));

    [Fact]
    public void A_network_that_asks_servers_of_its_own() => Silent(_ => Front(Links.First, dns: ["10.9.0.4"]));

    [Fact]
    public void A_zone_of_its_own_for_each_region() => Silent(_ => Front(Links.Own));

    private enum Links { First, Both, Own }

    private static void Front(Links links, Replication replication = Replication.Gzrs, params Cidr[] dns)
    {
        var guard = new NetworkSecurityGroup("guard");
        Subnet[] apps = [new("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard }, new("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard }];
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        var west = new VirtualNetwork("west") { Location = Region.WestEurope, AddressSpace = ["10.0.0.0/24"], Subnets = [apps[0], endpoints] };
        var north = new VirtualNetwork("north") { Location = Region.NorthEurope, AddressSpace = ["10.0.1.0/24"], Subnets = [apps[1]], Hub = west, DnsServers = dns };
        var zone = new PrivateDnsZone("privatelink.blob.core.windows.net") { Links = links == Links.Both ? [new("west") { Network = west }, new("north") { Network = north }] : [new("west") { Network = west }] };
        if (links == Links.Own) new PrivateDnsZone("north") { AzureName = zone.AzureName, Links = [new("north") { Network = north }] };
        var documents = new StorageAccount("documents") { Location = Region.WestEurope, Replication = replication };
        new PrivateEndpoint("documents") { Location = Region.WestEurope, Subnet = endpoints, Target = documents, Zones = [zone] };
        WebApp[] web = [new("web0") { Location = Region.WestEurope, Subnet = apps[0] }, new("web1") { Location = Region.NorthEurope, Subnet = apps[1] }];
        web[0].Reads(documents);
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [.. web.Select(app => new FrontDoorOrigin(app.Name) { Host = app.Host })] }] };
    }
}
