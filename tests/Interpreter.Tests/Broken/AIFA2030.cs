// breaks: a workspace whose machines have public addresses
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2030 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var hosts = new Subnet("hosts", prefix: 26) { SecurityGroup = guard, Delegations = [Delegation.Databricks] };
        var containers = new Subnet("containers", prefix: 26) { SecurityGroup = guard, Delegations = [Delegation.Databricks] };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [hosts, containers] };
        new DatabricksWorkspace("lake")
        {
            HostSubnet = hosts, ContainerSubnet = containers,
            PublicNodes = true, // better:
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
