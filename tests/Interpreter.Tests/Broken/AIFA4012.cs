// breaks: a flow log that is kept for a week
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4012 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var logs = new LogAnalyticsWorkspace("logs");
        var network = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"] };
        new NetworkWatcher("watcher")
        {
            FlowLogs =
            [
                new("chat")
                {
                    Target = network,
                    Storage = new StorageAccount("flows"),
                    Analytics = new() { Workspace = logs },
                    Days = 7, // better:
                },
            ],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = logs });
    }
}
