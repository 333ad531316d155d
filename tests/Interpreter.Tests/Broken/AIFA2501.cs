// breaks: a gateway without a firewall, and data behind it
// also: AIFA1007, AIFA2001, AIFA2025, AIFA2502, AIFA2512, AIFA2536
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2501 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var edge = new Subnet("edge", prefix: 26) { SecurityGroup = guard };
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("shop") { AddressSpace = ["10.0.0.0/24"], Subnets = [edge, apps, endpoints] };
        var orders = new StorageAccount("orders");
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps };
        design.PrivateEndpoints(endpoints, orders, web);
        // better: var shield = new WebApplicationFirewallPolicy("shield") { Mode = WafMode.Prevention };
        var gateway = new ApplicationGateway("front")
        {
            Subnet = edge, PublicAddress = new PublicIpAddress("front"), Sku = GatewaySku.StandardV2, // better:
            // better: Subnet = edge, PublicAddress = new PublicIpAddress("front"), Sku = GatewaySku.WafV2, Firewall = shield,
            Sites = [new GatewaySite("shop") { Host = "shop.contoso.com", Backend = "shop.internal" }],
        };
        new Person("customer").Calls(gateway);
        gateway.Calls(web);
        web.Reads(orders);
        design.Layer("All").Shows(gateway, web, orders);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
