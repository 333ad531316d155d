// breaks: copies that are written with a key
// also: AIFA1019
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2518 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new RedisCache("cache") { Sku = RedisSku.Premium, Snapshots = true, StorageAccess = RedisStorageAccess.Key }; // better: new RedisCache("cache") { Sku = RedisSku.Premium, Snapshots = true, StorageAccess = RedisStorageAccess.ManagedIdentity };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
