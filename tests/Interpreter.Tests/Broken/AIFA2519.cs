// breaks: a key that is refused
// also: AIFA1003, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2519 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        BlobContainer code = new("code");
        new StorageAccount("code") { Containers = [code] };
        new FunctionApp("score") { Code = code.Address, CodeSignIn = CodeSignIn.StorageAccountConnectionString }; // better: new FunctionApp("score") { Code = code.Address };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
