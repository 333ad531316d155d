// breaks: an application that reads confidential data and may call anywhere
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2522 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "Employees ask.") { Data = DataClass.Confidential };
        // better: var allow = new SecurityRule { Name = "allow-monitoring", Priority = 100, Direction = Direction.Outbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, To = "AzureMonitor", ToPorts = "443" };
        // better: var deny = new SecurityRule { Name = "deny-internet", Priority = 4096, Direction = Direction.Outbound, Access = NetworkAccess.Deny, To = "Internet" };
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("apps") }; // better:
        // better: var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("apps") { Rules = [allow, deny] } };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("endpoints") };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };
        var documents = new StorageAccount("documents");
        design.PrivateEndpoints(endpoints, documents);
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps, RouteAllThroughSubnet = true };
        web.Reads(documents);
        design.Layer("All").Shows(web, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
