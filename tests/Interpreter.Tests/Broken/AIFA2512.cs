// breaks: a security group that keeps callers from a private endpoint
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2512 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var allow = new SecurityRule { Name = "allow-apps", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "10.0.0.0/26", ToPorts = "443" };
        var deny = new SecurityRule { Name = "deny-all", Priority = 4000, Direction = Direction.Inbound, Access = NetworkAccess.Deny };
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("apps") };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("endpoints") { Rules = [deny] }, PrivateEndpointPolicies = EndpointPolicies.Enabled }; // better:
        // better: var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("endpoints") { Rules = [allow, deny] }, PrivateEndpointPolicies = EndpointPolicies.Enabled };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };
        var documents = new StorageAccount("documents");
        design.PrivateEndpoints(endpoints, documents);
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps };
        web.Reads(documents);
        design.Layer("All").Shows(web, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
