// breaks: a filter that is switched off
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6002 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new AIServicesAccount("models") { ContentFilters = [new("strict") { Filters = [new ContentFilter { Category = "Hate", Source = FilterSource.Prompt, Enabled = false }] }] }; // better:
        // better: new AIServicesAccount("models") { ContentFilters = [new("strict") { Filters = [new ContentFilter { Category = "Hate", Source = FilterSource.Prompt }] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
