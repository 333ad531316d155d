// breaks: a critical flow whose store is in one zone, and whose application is in three
// also: AIFA1001, AIFA1007, AIFA4503, AIFA4504
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1504 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "Employees ask.") { Owner = "team", Availability = 99, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };
        var documents = new StorageAccount("documents") { Replication = Replication.Lrs }; // better: var documents = new StorageAccount("documents") { Replication = Replication.Zrs };
        design.PrivateEndpoints(endpoints, documents);
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps };
        design.Layer("All").Shows(web, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        design.Flow("Answer", Criticality.High).Reads(web, documents, "reads");
    }
}
