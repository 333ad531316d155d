// breaks: more calls to a partner than ports
// also: AIFA1007, AIFA4503, AIFA7522, AIFA7529
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5507 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true };
        // better: var gateway = new NatGateway("out") { Addresses = [new("out")] };
        // better: var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new("apps"), Nat = gateway };
        // better: new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        var web = new WebApp("web") { Plan = plan }; // better: var web = new WebApp("web") { Plan = plan, Subnet = apps };
        design.Flow("Quote").Promises(peakPerSecond: 200).Calls(web, new ExternalSystem("partner"), "asks for a price").Takes(TimeSpan.FromSeconds(3));
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
