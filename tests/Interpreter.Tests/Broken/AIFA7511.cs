// breaks: two spokes of one hub with the same addresses
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7511 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"] };
        new VirtualNetwork("one") { AddressSpace = ["10.1.0.0/24"], Hub = hub };
        new VirtualNetwork("two") { AddressSpace = ["10.1.0.0/25"], Hub = hub }; // better: new VirtualNetwork("two") { AddressSpace = ["10.2.0.0/25"], Hub = hub };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
