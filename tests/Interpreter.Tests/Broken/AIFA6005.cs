// breaks: a model that moves to the next version by itself
// also: AIFA1521
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6005 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var strict = new ContentFilterPolicy("strict");
        new AIServicesAccount("models")
        {
            ContentFilters = [strict],
            Deployments = [new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.OnceNewDefaultVersionAvailable, ContentFilter = strict }], // better:
            // better: Deployments = [new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict }],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
