// breaks: a filter that does not look for texts of others
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6004 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var filter = new ContentFilterPolicy("strict")
        {
            Filters = [new ContentFilter { Category = "Protected Material Text", Source = FilterSource.Completion, Enabled = false }], // better: Filters = [new ContentFilter { Category = "Protected Material Text", Source = FilterSource.Completion }],
        };
        new AIServicesAccount("models") { ContentFilters = [filter] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
