// breaks: a SQL server that lets in all of Azure, other customers too
// also: AIFA3007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2006 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new SqlServer("orders")
        {
            Administrator = new OutsidePrincipal("11111111-1111-4111-8111-111111111111", PrincipalType.Group), AdministratorName = "database-people",
            PublicNetworkAccess = true,
            AllowedAddresses = [new("callers") { First = "0.0.0.0" }], // better: AllowedAddresses = [new("callers") { First = "203.0.113.7" }],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
