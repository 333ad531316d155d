// breaks: personal data in a prompt
// also: AIFA2504, AIFA6001, AIFA6005, AIFA6008, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6520 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard };
        new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [answering] };
        var chat = new ContainerApp("chat");
        design.Flow("Answer").Calls(chat, answering, "writes").Carries(DataClass.Personal); // better:
        // better: var redactor = new LanguageAccount("redactor");
        // better: design.Flow("Answer")
            // better: .Calls(chat, redactor, "takes names and addresses out").Carries(DataClass.Personal)
            // better: .Calls(chat, answering, "writes").Carries(DataClass.Internal);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
