// breaks: a tunnel to data with no firewall in the way
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2534 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: Route toFirewall = new() { Name = "to-firewall", Prefix = "10.0.0.64/27", NextHop = NextHop.VirtualAppliance, NextHopAddress = "10.0.0.132" };
        var gate = new Subnet("GatewaySubnet", prefix: 27); // better: var gate = new Subnet("GatewaySubnet", prefix: 27) { Routes = new RouteTable("in") { Routes = [toFirewall] } };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("guard") };
        new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [gate, endpoints] };
        var gateway = new VpnGateway("office") { Subnet = gate, PublicAddresses = [new PublicIpAddress("office") { Ddos = DdosProtection.Enabled }] };
        new GatewayConnection("office") { Gateway = gateway, Office = new LocalNetworkGateway("office") { Address = "203.0.113.7", Ranges = ["192.168.0.0/24"] } };
        var documents = new StorageAccount("documents");
        design.PrivateEndpoints(endpoints, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
