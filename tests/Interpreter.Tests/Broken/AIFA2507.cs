// breaks: a private endpoint that is entered into one of three zones
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2507 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        var models = new AIServicesAccount("models");
        new PrivateEndpoint("models") { Subnet = endpoints, Target = models, Groups = ["account"], Zones = [new PrivateDnsZone("privatelink.openai.azure.com")] }; // better:
        // better: design.PrivateEndpoints(endpoints, models);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
