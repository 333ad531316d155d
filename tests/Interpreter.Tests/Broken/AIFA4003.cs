// breaks: a store in a region that is not allowed
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4003 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Region = Region.WestEurope, AllowedRegions = [Region.WestEurope, Region.NorthEurope] }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("documents") { Location = Region.EastUs }; // better: new StorageAccount("documents");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
