// breaks: a filter that does not look for attacks on the prompt
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6003 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var filter = new ContentFilterPolicy("strict")
        {
            Filters = [new ContentFilter { Category = "Jailbreak", Source = FilterSource.Prompt, Enabled = false }], // better: Filters = [new ContentFilter { Category = "Jailbreak", Source = FilterSource.Prompt }],
        };
        new AIServicesAccount("models") { ContentFilters = [filter] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
