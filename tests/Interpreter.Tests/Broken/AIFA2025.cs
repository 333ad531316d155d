// breaks: a firewall policy that only notes attacks
// also: AIFA2001, AIFA2536
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2025 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var shield = new WebApplicationFirewallPolicy("shield")
        {
            Mode = WafMode.Detection, // better: Mode = WafMode.Prevention,
        };
        var edge = new Subnet("edge", prefix: 26) { SecurityGroup = new NetworkSecurityGroup("edge") };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [edge] };
        new ApplicationGateway("front") { Subnet = edge, PublicAddress = new PublicIpAddress("front"), Firewall = shield, Sites = [new GatewaySite("shop") { Host = "shop.contoso.com", Backend = "shop.internal" }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
