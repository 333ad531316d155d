// breaks: a subnet past the firewall
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2514 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var middle = new Subnet("AzureFirewallSubnet", prefix: 26);
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [middle] };
        new AzureFirewall("hub") { Subnet = middle, PublicAddresses = [new("hub")] };
        // better: var routes = new RouteTable("out") { Routes = [new() { Name = "internet", Prefix = "0.0.0.0/0", NextHop = NextHop.VirtualAppliance, NextHopAddress = "10.0.0.4" }] };
        new VirtualNetwork("spoke") { AddressSpace = ["10.0.1.0/24"], Hub = hub, Subnets = [new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new("guard") }] }; // better:
        // better: new VirtualNetwork("spoke") { AddressSpace = ["10.0.1.0/24"], Hub = hub, Subnets = [new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new("guard"), Routes = routes }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
