// breaks: a subnet of a plan that is smaller than is recommended
using System.Collections.Generic;
using AiFactory.Model;

public sealed class AIFA7543 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { AddressSpace = "10.2.0.0/20" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        _ = new AddressPlan("projects")
        {
            Profile = [new("agent", 27) { For = SubnetRules.FoundryAgents }], // better: Profile = [new("agent") { For = SubnetRules.FoundryAgents }],
            Projects = [1],
        };
    }
}
