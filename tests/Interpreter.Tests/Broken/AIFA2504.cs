// breaks: a closed service that is called and has no private endpoint
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2504 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var documents = new StorageAccount("documents") { PublicNetworkAccess = false };
        var job = new Practice("copy");
        job.Reads(documents);
        design.Layer("All").Shows(job, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
