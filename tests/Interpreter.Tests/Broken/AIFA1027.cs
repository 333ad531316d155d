// breaks: a container app with one copy
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1027 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new ContainerApp("chat")
        {
            Environment = new("apps") { ZoneRedundant = true },
            Containers = [new() { Image = "contoso.azurecr.io/chat:1.4.2" }],
            Ingress = new(),
            MinimumReplicas = 1, // better: MinimumReplicas = 3,
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
