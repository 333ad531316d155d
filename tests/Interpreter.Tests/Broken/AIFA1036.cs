// breaks: a model on one instance
// also: AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1036 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new MachineLearningWorkspace("science") { OnlineEndpoints = [new("scores") { Deployments = [new("blue") { Size = "Standard_DS3_v2", Instances = 1 }] }] }; // better:
        // better: new MachineLearningWorkspace("science") { OnlineEndpoints = [new("scores") { Deployments = [new("blue") { Size = "Standard_DS3_v2", Instances = 2 }] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
