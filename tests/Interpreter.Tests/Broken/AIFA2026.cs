// breaks: a Front Door whose endpoint has no firewall
// also: AIFA3507
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2026 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var shop = new FrontDoorEndpoint("shop");
        new FrontDoorProfile("front")
        {
            Endpoints = [shop],
            // better: SecurityPolicies = [new("guard") { Firewall = new FrontDoorFirewallPolicy("shield"), Hosts = [shop] }],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
