// breaks: a subnet of a plan that is smaller than its service accepts
using System.Collections.Generic;
using AiFactory.Model;

public sealed class AIFA7540 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { AddressSpace = "10.2.0.0/20" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        _ = new AddressPlan("projects")
        {
            Common = [new("AzureBastionSubnet", 27)], // better: Common = [new("AzureBastionSubnet", 26)],
        };
    }
}
