// breaks: a critical flow that promises more than its services do
// also: AIFA4504, AIFA6508
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1501 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "Employees ask.") { Owner = "team", Availability = 99.99, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) }; // better:
        // better: design.Brief = new("Chat", "Employees ask.") { Owner = "team", Availability = 99.5, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        var passages = new SearchService("passages") { Replicas = 3 };
        design.PrivateEndpoints(endpoints, passages);
        var agent = new Practice("agent");
        design.Layer("All").Shows(agent, passages);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        design.Flow("Answer", Criticality.High).Reads(agent, passages, "finds passages");
    }
}
