// breaks: a VPN that people enter by certificate
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2041 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var door = new Subnet("door", prefix: 27) { AzureName = "GatewaySubnet" };
        new VirtualNetwork("offices") { AddressSpace = ["10.0.0.0/24"], Subnets = [door] };
        new VpnGateway("offices")
        {
            Subnet = door, PublicAddresses = [new PublicIpAddress("offices")],
            Clients = new() { Addresses = ["172.16.0.0/24"], SignIn = [VpnSignIn.Certificate] }, // better: Clients = new() { Addresses = ["172.16.0.0/24"] },
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
