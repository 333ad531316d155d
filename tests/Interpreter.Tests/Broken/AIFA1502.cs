// breaks: a critical flow whose architecture promises no recovery point
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1502 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "Employees ask.") { Owner = "team", Availability = 99.9, Rto = TimeSpan.FromHours(4) }; // better:
        // better: design.Brief = new("Chat", "Employees ask.") { Owner = "team", Availability = 99.9, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
        design.Flow("Answer", Criticality.High).Calls(new Person("employee"), new ExternalSystem("portal"), "asks");
    }
}
