// breaks: a public address without protection against floods
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2528 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var gate = new Subnet("GatewaySubnet", prefix: 27);
        var middle = new Subnet("AzureFirewallSubnet", prefix: 26);
        new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [gate, middle] };
        new VpnGateway("office") { Subnet = gate, PublicAddresses = [new PublicIpAddress("office") { Ddos = DdosProtection.Enabled }] };
        var address = new PublicIpAddress("hub"); // better: var address = new PublicIpAddress("hub") { Ddos = DdosProtection.Enabled };
        new AzureFirewall("hub") { Subnet = middle, PublicAddresses = [address] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
