// breaks: a critical flow through one tunnel
// also: AIFA1007, AIFA4503, AIFA4504, AIFA4505
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1524 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Orders", "Clerks order.") { Owner = "team", Availability = 90, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
        var gate = new Subnet("GatewaySubnet", prefix: 27);
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("guard") };
        new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [gate, endpoints] };
        var gateway = new VpnGateway("office") { Subnet = gate, PublicAddresses = [new PublicIpAddress("office")] };
        new GatewayConnection("first") { Gateway = gateway, Office = new LocalNetworkGateway("first") { Address = "203.0.113.7", Ranges = ["192.168.0.0/24"] } };
        // better: new GatewayConnection("second") { Gateway = gateway, Office = new LocalNetworkGateway("second") { Address = "198.51.100.7", Ranges = ["192.168.0.0/24"] } };
        var clerk = new Person("clerk");
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true } };
        design.PrivateEndpoints(endpoints, web);
        design.Layer("All").Shows(clerk, web);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        design.Flow("Order", Criticality.High).Calls(clerk, web, "orders").Through(NetworkPath.OnPremises);
    }
}
