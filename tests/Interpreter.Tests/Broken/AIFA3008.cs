// breaks: an alert that asks every minute
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3008 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var logs = new LogAnalyticsWorkspace("logs");
        new LogAlert("failing")
        {
            Scopes = [logs],
            Criteria = ["AppExceptions"],
            Over = LogPeriod.FiveMinutes,
            Every = LogPeriod.Minute, // better:
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = logs });
    }
}
