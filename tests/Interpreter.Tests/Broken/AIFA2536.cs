// breaks: a gateway in a subnet whose security group keeps its manager out
// also: AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2536 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("edge")
        {
            Rules =
            [
                // better: new() { Name = "allow-manager", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "GatewayManager", ToPorts = "65200-65535" },
                new() { Name = "allow-web", Priority = 110, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "Internet", ToPorts = "443" },
            ],
        };
        var edge = new Subnet("edge", prefix: 26) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [edge] };
        new ApplicationGateway("front") { Subnet = edge, PublicAddress = new("front"), Firewall = new("front") { Mode = WafMode.Prevention }, MinimumInstances = 2, MaximumInstances = 10 };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
