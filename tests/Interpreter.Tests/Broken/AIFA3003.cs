// breaks: nodes that are always there
// also: AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3003 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2", Minimum = 1 }] }; // better:
        // better: new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2" }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
