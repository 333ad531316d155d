// breaks: a subnet of a project that is in use with another size
using System.Collections.Generic;
using AiFactory.Model;

public sealed class AIFA7542 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { AddressSpace = "10.2.0.0/20" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        _ = new AddressPlan("projects")
        {
            // better: ProfileVersion = 2,
            Profile = [new("pe", 25)],
            Projects = [1],
        };
    }
}
