// breaks: a zone that the region to fail over to does not know
// also: AIFA1007, AIFA3507, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1525 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        var here = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var there = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var west = new VirtualNetwork("west") { Location = Region.WestEurope, AddressSpace = ["10.0.0.0/24"], Subnets = [here, endpoints] };
        var north = new VirtualNetwork("north") { Location = Region.NorthEurope, AddressSpace = ["10.0.1.0/24"], Subnets = [there], Hub = west };
        var documents = new StorageAccount("documents") { Location = Region.WestEurope, Replication = Replication.Gzrs };
        var links = new List<PrivateDnsZoneLink> { new("west") { Network = west } }; // better: var links = new List<PrivateDnsZoneLink> { new("west") { Network = west }, new("north") { Network = north } };
        var zone = new PrivateDnsZone("privatelink.blob.core.windows.net") { Links = links };
        new PrivateEndpoint("documents") { Location = Region.WestEurope, Subnet = endpoints, Target = documents, Zones = [zone] };
        var one = new WebApp("one") { Location = Region.WestEurope, Subnet = here };
        var two = new WebApp("two") { Location = Region.NorthEurope, Subnet = there };
        one.Reads(documents);
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [new("one") { Host = one.Host }, new("two") { Host = two.Host }] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
