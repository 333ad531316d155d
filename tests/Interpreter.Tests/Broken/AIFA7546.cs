// breaks: agents of two accounts in one subnet
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7546 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var agents = new Subnet("agents", prefix: 26) { Delegations = [Delegation.ContainerApps], SecurityGroup = new("agents") };
        // better: var others = new Subnet("others", prefix: 26) { Delegations = [Delegation.ContainerApps], SecurityGroup = new("others") };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [agents] }; // better: new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [agents, others] };
        new AIServicesAccount("claims") { Projects = [new FoundryProject("claims")], AgentSubnet = agents };
        new AIServicesAccount("letters") { Projects = [new FoundryProject("letters")], AgentSubnet = agents }; // better: new AIServicesAccount("letters") { Projects = [new FoundryProject("letters")], AgentSubnet = others };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
