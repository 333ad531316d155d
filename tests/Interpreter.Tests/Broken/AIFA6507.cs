// breaks: passages for whoever asks
// also: AIFA2504, AIFA6508, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6507 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "") { Data = DataClass.Confidential };
        // better: var employee = new Person("employee");
        var chat = new ContainerApp("chat");
        design.Flow("Answer").Calls(new Person("employee"), chat, "asks").Reads(chat, new SearchService("passages") { Replicas = 3 }, "finds"); // better:
        // better: design.Flow("Answer").Calls(employee, chat, "asks").Reads(chat, new SearchService("passages") { Replicas = 3 }, "finds what this person may see").OnBehalfOf(employee);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
