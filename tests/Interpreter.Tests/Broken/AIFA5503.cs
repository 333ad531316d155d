// breaks: a share of a model that is less than its callers use
// also: AIFA1521, AIFA2504, AIFA6008
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5503 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var strict = new ContentFilterPolicy("strict");
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard, Capacity = 50, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict }; // better: var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard, Capacity = 150, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict };
        var models = new AIServicesAccount("models") { ContentFilters = [strict], Deployments = [answering] };
        var pipeline = new Practice("pipeline");
        design.Flow("Answer").Promises(peakPerSecond: 2).Calls(pipeline, answering, "writes an answer").Uses(1_000);
        design.Layer("All").Shows(pipeline, models);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
