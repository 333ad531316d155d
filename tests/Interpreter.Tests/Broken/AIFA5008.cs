// breaks: functions that a critical flow waits for
// also: AIFA1502, AIFA2504, AIFA4503, AIFA4504, AIFA7529
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5008 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var plan = new AppServicePlan("answers") { Size = "FC1", ZoneRedundant = true };
        var code = new BlobContainer("code");
        new StorageAccount("work") { Containers = [code], BlobVersioning = true };
        var answers = new FunctionApp("answers")
        {
            Plan = plan,
            Code = code.Address,
            // better: AlwaysReady = [new() { Name = "http", Instances = 1 }],
        };
        design.Flow("Answer", Criticality.High).Calls(new ExternalSystem("portal"), answers, "asks");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
