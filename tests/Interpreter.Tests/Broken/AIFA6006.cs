// breaks: a deployment of a model that is retired
// also: AIFA1521
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6006 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var strict = new ContentFilterPolicy("strict");
        new AIServicesAccount("models")
        {
            ContentFilters = [strict],
            Deployments = [new ModelDeployment("answering") { Model = "gpt-4o", Version = "2024-11-20", Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict }], // better:
            // better: Deployments = [new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict }],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
