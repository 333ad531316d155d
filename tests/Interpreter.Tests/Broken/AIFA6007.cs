// breaks: a global deployment in an environment that is bound to one region
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6007 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333", Region = Region.SwedenCentral, AllowedRegions = [Region.SwedenCentral] }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var filter = new ContentFilterPolicy("strict");
        var answering = new ModelDeployment("answering")
        {
            Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter,
            Type = DeploymentType.GlobalStandard, // better: Type = DeploymentType.DataZoneStandard,
        };
        new AIServicesAccount("models") { ContentFilters = [filter], Deployments = [answering] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
