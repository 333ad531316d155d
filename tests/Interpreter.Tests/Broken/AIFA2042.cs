// breaks: Power BI of which nothing is said
using System.Collections.Generic;
using AiFactory.Model;

public sealed class AIFA2042 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new ExternalSystem(KnownSystem.PowerBi); // better: new ExternalSystem(KnownSystem.PowerBi) { SignIn = SignIn.Entra, Holds = DataClass.Confidential };
    }
}
