// breaks: a client that names the server instead of the failover group
// also: AIFA1007, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1515 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var team = new OutsidePrincipal("44444444-4444-4444-8444-444444444444", PrincipalType.Group);
        SqlDatabase orders = new("orders");
        var secondary = new SqlServer("secondary") { Location = Region.NorthEurope, Administrator = team, AdministratorName = "team" };
        SqlFailoverGroup group = new("orders") { Partners = [secondary], Databases = [orders] };
        var primary = new SqlServer("primary") { Location = Region.WestEurope, Administrator = team, AdministratorName = "team", Databases = [orders], FailoverGroups = [group] };
        new WebApp("web") { Settings = new Dictionary<string, Text> { ["Database"] = $"Server=tcp:{primary.Host};Database=orders" } }; // better: new WebApp("web") { Settings = new Dictionary<string, Text> { ["Database"] = $"Server=tcp:{group.Host};Database=orders" } };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
