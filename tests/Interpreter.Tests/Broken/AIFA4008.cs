// breaks: a factory whose pipelines have no repository
// also: AIFA3007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4008 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new DataFactory("loads"); // better: new DataFactory("loads") { Repository = new FactoryGitHub { Account = "contoso", Name = "loads" } };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
