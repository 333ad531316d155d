// breaks: answers that nobody looks at
// also: AIFA1502, AIFA1516, AIFA2504, AIFA4504, AIFA6008
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6517 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var strict = new ContentFilterPolicy("strict");
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict };
        var models = new AIServicesAccount("models") { Location = Region.SwedenCentral, ContentFilters = [strict], Deployments = [answering] };
        var desk = new Practice("help desk");
        design.Flow("Answer", Criticality.High).Calls(desk, answering, "writes an answer");
        // better: design.Flow("Watch").For(FlowPurpose.Monitoring).Calls(desk, models, "rates a sample of the answers");
        design.Layer("All").Shows(desk, models);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
