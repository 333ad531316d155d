// breaks: Traffic Manager before Front Door, with nothing to fall back to
// also: AIFA1034, AIFA2026, AIFA3507
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1511 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var endpoint = new FrontDoorEndpoint("chat");
        new FrontDoorProfile("front") { Endpoints = [endpoint] };
        TrafficManagerExternalEndpoint front = new("front") { Target = endpoint.Host, Priority = 1 };
        // better: TrafficManagerExternalEndpoint partner = new("partner") { Target = "chat.partner.example.com", Priority = 2 };
        new TrafficManagerProfile("world") { ExternalEndpoints = [front] }; // better: new TrafficManagerProfile("world") { ExternalEndpoints = [front, partner] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
