// breaks: a connection that no flow tells
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7508 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var employee = new Person("employee");
        design.Flow("Ask").Calls(employee, new ExternalSystem("portal"), "asks");
        employee.Calls(new ExternalSystem("archive")); // better: design.Flow("Look back").Calls(employee, new ExternalSystem("archive"), "looks for what is older");
    }
}
