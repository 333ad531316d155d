// breaks: a critical flow that rests on one model deployment
// also: AIFA1521, AIFA4504, AIFA6008, AIFA6517
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1516 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "Employees ask.") { Owner = "team", Availability = 99, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
        var strict = new ContentFilterPolicy("strict");
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade, Capacity = 50, ContentFilter = strict };
        var models = new AIServicesAccount("models") { ContentFilters = [strict], Deployments = [answering], PublicNetworkAccess = false };
        // better: var strictThere = new ContentFilterPolicy("strict");
        // better: var answeringThere = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade, Capacity = 50, ContentFilter = strictThere };
        // better: var modelsThere = new AIServicesAccount("models-there") { Location = Region.SwedenCentral, ContentFilters = [strictThere], Deployments = [answeringThere], PublicNetworkAccess = false };
        var orchestrator = new Practice("orchestrator");
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        design.PrivateEndpoints(endpoints, models); // better: design.PrivateEndpoints(endpoints, models, modelsThere);
        design.Layer("All").Shows(orchestrator, models); // better: design.Layer("All").Shows(orchestrator, models, modelsThere);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        design.Flow("Answer", Criticality.High).Calls(orchestrator, answering, "writes an answer"); // better:
        // better: design.Flow("Answer", Criticality.High)
            // better: .Calls(orchestrator, answering, "writes an answer")
            // better: .Calls(orchestrator, answeringThere, "writes it there when the first account does not answer");
    }
}
