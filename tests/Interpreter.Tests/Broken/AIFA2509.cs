// breaks: two zones of one name for a network
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2509 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var net = new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"] };
        new PrivateDnsZone("privatelink.vaultcore.azure.net") { Links = [new("one") { Network = net }] };
        new PrivateDnsZone("second") { AzureName = "privatelink.vaultcore.azure.net", Group = new ResourceGroup("second"), Links = [new("two") { Network = net }] }; // better:
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
