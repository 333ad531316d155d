// breaks: a model without a content filter
// also: AIFA1521
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6001 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var strict = new ContentFilterPolicy("strict");
        new AIServicesAccount("models") { Deployments = [new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade, Capacity = 50 }] }; // better:
        // better: new AIServicesAccount("models") { ContentFilters = [strict], Deployments = [new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade, Capacity = 50, ContentFilter = strict }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
