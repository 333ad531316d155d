// breaks: a machine that the whole world may try passwords on
// also: AIFA2024
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2529 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var machines = new Subnet("machines", prefix: 27) { SecurityGroup = new("guard") { Rules = [new() { Name = "in", Priority = 200, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "Internet", ToPorts = "22" }] } }; // better:
        // better: var machines = new Subnet("machines", prefix: 27) { SecurityGroup = new("guard") };
        // better: var people = new SecurityRule { Name = "people", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "Internet", ToPorts = "443" };
        // better: var manager = new SecurityRule { Name = "gateway-manager", Priority = 110, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "GatewayManager", ToPorts = "443" };
        // better: var bastion = new Subnet(BastionHost.SubnetName, prefix: 26) { SecurityGroup = new("bastion") { Rules = [people, manager] } };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [machines] }; // better: new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [machines, bastion] };
        new NetworkInterface("jump") { Configurations = [new() { Subnet = machines, PublicAddress = new PublicIpAddress("jump") }] }; // better:
        // better: new NetworkInterface("jump") { Configurations = [new() { Subnet = machines }] };
        // better: new BastionHost("jump") { Subnet = bastion, PublicAddress = new PublicIpAddress("jump") };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
