// breaks: a database account whose keys drop containers
// also: AIFA2003
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2015 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new CosmosAccount("history")
        {
            Locations = [new GeoLocation { Region = Region.WestEurope, ZoneRedundant = true }],
            KeyAccess = true,
            KeysChangeSchema = true, // better:
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
