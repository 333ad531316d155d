// breaks: a tuned model of which nobody says what it learned from
// also: AIFA2504
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6516 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var strict = new ContentFilterPolicy("strict");
        var tuned = new ModelDeployment("tuned") { Model = "gpt-5.1", Version = "2025-11-13", Source = "ft-7", Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict };
        var models = new AIServicesAccount("models") { Location = Region.SwedenCentral, ContentFilters = [strict], Deployments = [tuned] };
        var workshop = new Practice("workshop");
        design.Flow("Learn").Writes(workshop, tuned, "puts the model there"); // better: design.Flow("Learn").For(FlowPurpose.Training).Writes(workshop, tuned, "puts the model there");
        design.Layer("All").Shows(workshop, models);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
