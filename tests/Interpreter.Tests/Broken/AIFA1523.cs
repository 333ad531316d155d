// breaks: a firewall in one zone that two networks hang on
// also: AIFA1030
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1523 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var middle = new Subnet("AzureFirewallSubnet", prefix: 26);
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [middle] };
        new AzureFirewall("hub") { Subnet = middle, PublicAddresses = [new PublicIpAddress("hub")], Zones = ["1"] }; // better: new AzureFirewall("hub") { Subnet = middle, PublicAddresses = [new PublicIpAddress("hub")] };
        var guard = new NetworkSecurityGroup("guard");
        var table = new RouteTable("out") { Routes = [new Route { Name = "out", Prefix = "0.0.0.0/0", NextHop = NextHop.VirtualAppliance, NextHopAddress = "10.0.0.4" }] };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.1.0/24"], Hub = hub, Subnets = [new Subnet("apps", prefix: 26) { SecurityGroup = guard, Routes = table }] };
        new VirtualNetwork("shop") { AddressSpace = ["10.0.2.0/24"], Hub = hub, Subnets = [new Subnet("apps", prefix: 26) { SecurityGroup = guard, Routes = table }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
