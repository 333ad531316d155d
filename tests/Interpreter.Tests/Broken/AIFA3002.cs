// breaks: a lake whose raw data is kept for ever
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3002 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("lake")
        {
            DataLake = true,
            Containers = ["raw"],
            // better: Lifecycle = new("lifecycle") { Rules = [new() { Name = "raw", Prefixes = ["raw/"], CoolAfterDays = 30, ArchiveAfterDays = 180 }] },
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
