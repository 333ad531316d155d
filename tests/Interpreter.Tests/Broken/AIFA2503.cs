// breaks: an application that is open beside its firewall
// also: AIFA1007, AIFA2005, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2503 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var web = new WebApp("web") { PublicNetworkAccess = true }; // better: var web = new WebApp("web");
        FrontDoorEndpoint chat = new("chat");
        FrontDoorSecurityPolicy guard = new("guard") { Firewall = new FrontDoorFirewallPolicy("guard"), Hosts = [chat] };
        FrontDoorOrigin origin = new("web") { Host = web.Host, PrivateLink = new() { Target = web } };
        new FrontDoorProfile("front") { Endpoints = [chat], SecurityPolicies = [guard], OriginGroups = [new("apps") { Origins = [origin] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
