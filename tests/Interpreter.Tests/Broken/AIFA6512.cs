// breaks: an agent that may call any address
// also: AIFA1007, AIFA4503, AIFA6008, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6512 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var apps = new Subnet("apps", prefix: 26)
        // better: {
            // better: Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("guard"),
            // better: Routes = new RouteTable("out") { Routes = [new() { Name = "firewall", Prefix = "0.0.0.0/0", NextHop = NextHop.VirtualAppliance, NextHopAddress = "10.9.0.4" }] },
        // better: };
        // better: new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        var host = new WebApp("host"); // better: var host = new WebApp("host") { Subnet = apps };
        var clerk = new Agent("clerk", host);
        var shop = new ExternalSystem("shop") { SignIn = SignIn.Entra, Availability = 99.5, Holds = DataClass.Internal };
        design.Flow("Compare").Reads(clerk, shop, "compares prices");
        design.Layer("All").Shows(clerk, shop);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
