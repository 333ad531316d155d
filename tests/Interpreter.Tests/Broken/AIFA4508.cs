// breaks: a network that two environments make
// also: AIFA3007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4508 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" }, new("test", EnvironmentKind.Test) { Subscription = "11111111-1111-4111-8111-111111111111" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var group = new ResourceGroup("network") { ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-network" }; // better:
        new VirtualNetwork("hub") { AzureName = "vnet-hub", Group = group, AddressSpace = ["10.0.0.0/24"] }; // better: new VirtualNetwork("hub") { ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-hub" };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
