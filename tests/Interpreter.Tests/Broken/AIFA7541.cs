// breaks: a project for which the plan has no room
using System.Collections.Generic;
using AiFactory.Model;

public sealed class AIFA7541 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { AddressSpace = "10.2.0.0/20" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        _ = new AddressPlan("projects")
        {
            // better: Networks = [new("prod", "10.2.0.0/20", "10.3.0.0/20")],
            Profile = [new("pe", 21)],
            Projects = [1, 2, 3],
        };
    }
}
