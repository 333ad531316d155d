// breaks: a way to orders on which nobody is asked who they are
// also: AIFA1007, AIFA2001, AIFA2512, AIFA2536, AIFA4503
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2525 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var edge = new Subnet("edge", prefix: 26) { SecurityGroup = guard };
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("shop") { AddressSpace = ["10.0.0.0/24"], Subnets = [edge, apps, endpoints] };
        var orders = new StorageAccount("orders") { Holds = DataClass.Confidential };
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps, Identity = ManagedIdentity.System };
        design.PrivateEndpoints(endpoints, orders, web);
        var shield = new WebApplicationFirewallPolicy("shield") { Mode = WafMode.Prevention };
        var gateway = new ApplicationGateway("front")
        {
            Subnet = edge, PublicAddress = new PublicIpAddress("front"), Sku = GatewaySku.WafV2, Firewall = shield,
            Sites = [new GatewaySite("shop") { Host = "shop.contoso.com", Backend = "shop.internal" }],
        };
        design.Flow("Look up")
            .Calls(new Person("customer"), gateway, "asks for an order").SignsInWith(SignIn.Anonymous) // better: .Calls(new Person("customer"), gateway, "asks for an order").SignsInWith(SignIn.Entra)
            .Calls(gateway, web, "passes it on")
            .Reads(web, orders, "looks it up");
        design.Layer("All").Shows(gateway, web, orders);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
