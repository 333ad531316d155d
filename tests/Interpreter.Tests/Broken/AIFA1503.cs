// breaks: an index in one zone that every answer needs
// also: AIFA1007, AIFA1020, AIFA1501, AIFA1504, AIFA4503, AIFA4504, AIFA6508
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1503 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "Employees ask.") { Owner = "team", Availability = 90, Rto = TimeSpan.FromMinutes(30), Rpo = TimeSpan.FromHours(1) };
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };
        var store = new SearchService("passages") { Replicas = 1 }; // better: var store = new SearchService("passages") { Replicas = 3 };
        design.PrivateEndpoints(endpoints, store);
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps };
        design.Layer("All").Shows(web, store);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        design.Flow("Answer", Criticality.High).Reads(web, store, "reads");
    }
}
