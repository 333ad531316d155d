// breaks: a bastion beside one that is joined
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3503 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var middle = new Subnet("AzureBastionSubnet", prefix: 26);
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [middle] };
        new BastionHost("hub") { Subnet = middle, PublicAddress = new("hub") };
        var own = new Subnet("AzureBastionSubnet", prefix: 26); // better:
        new VirtualNetwork("chat") { AddressSpace = ["10.0.1.0/24"], Subnets = [own], Hub = hub }; // better: new VirtualNetwork("chat") { AddressSpace = ["10.0.1.0/24"], Hub = hub };
        new BastionHost("chat") { Subnet = own, PublicAddress = new("chat") }; // better:
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
