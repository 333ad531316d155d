// breaks: functions in a language that is out of support
// also: AIFA1003, AIFA1004
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1008 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var code = new BlobContainer("code");
        new StorageAccount("store") { Containers = [code] };
        var plan = new AppServicePlan("work") { Size = "FC1" };
        new FunctionApp("work") { Plan = plan, Code = code.Address, LanguageVersion = "3.10" }; // better: new FunctionApp("work") { Plan = plan, Code = code.Address, LanguageVersion = "3.12" };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
