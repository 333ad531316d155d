// breaks: a notebook on eight graphics processors
// also: AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3011 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new MachineLearningWorkspace("science")
        {
            Instances = [new("notebooks") { Size = "Standard_ND96amsr_A100_v4" }], // better: Instances = [new("notebooks") { Size = "Standard_NC24ads_A100_v4" }],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
