// breaks: a deployment of a model that is retired within weeks
// also: AIFA1521
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6011 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333", Region = Region.SwedenCentral }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var filter = new ContentFilterPolicy("strict");
        var answering = new ModelDeployment("answering")
        {
            Model = "gpt-5.2", Version = "2025-12-11", // better: Model = "gpt-5.1", Version = "2025-11-13",
            Type = DeploymentType.DataZoneStandard, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter,
        };
        new AIServicesAccount("models") { ContentFilters = [filter], Deployments = [answering] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
