// breaks: an image that anyone may have published
// also: AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2533 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var images = new ContainerRegistry("images") { ZoneRedundant = true };
        new ContainerApp("chat") { Containers = [new AppContainer { Image = "ghcr.io/contoso/chat:1.4" }] }; // better: new ContainerApp("chat") { Containers = [new AppContainer { Image = $"{images.LoginServer}/chat:1.4" }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
