// breaks: fixed throughput in development
// also: AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3006 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new CosmosAccount("history")
        {
            Databases = [new CosmosDatabase("chat") { Containers = [new CosmosContainer("talks", "/id") { Throughput = 4_000 }] }], // better: Databases = [new CosmosDatabase("chat") { Containers = [new CosmosContainer("talks", "/id") { AutoscaleMaximum = 1_000 }] }],
        };
    }
}
