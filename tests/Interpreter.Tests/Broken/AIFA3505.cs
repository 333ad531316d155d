// breaks: work of a night on a deployment that answers at once
// also: AIFA2504, AIFA6001, AIFA6005, AIFA6008, AIFA7529, AIFA7532
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3505 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var sorting = new ModelDeployment("sorting") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.DataZoneStandard }; // better: var sorting = new ModelDeployment("sorting") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.DataZoneBatch };
        new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [sorting] };
        design.Flow("Sort the mails of the day").For(FlowPurpose.Batch).Promises(latency: TimeSpan.FromHours(24)).Calls(new ContainerJob("night"), sorting, "sorts");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
