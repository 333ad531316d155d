// breaks: a model of one's own that nothing stands before
// also: AIFA2504, AIFA6008, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6501 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
        var answering = new OnlineEndpoint("answering");
        new MachineLearningWorkspace("studio") { Storage = new StorageAccount("files") { Replication = Replication.Zrs }, Vault = new KeyVault("vault"), Insights = insights, OnlineEndpoints = [answering] };
        var chat = new ContainerApp("chat");
        // better: var safety = new ContentSafetyAccount("safety");
        design.Flow("Answer").Calls(new Person("customer"), chat, "asks").Calls(chat, answering, "has it written").Uses(tokens: 2000); // better:
        // better: design.Flow("Answer")
            // better: .Calls(new Person("customer"), chat, "asks")
            // better: .Calls(chat, answering, "has it written").Uses(tokens: 2000)
            // better: .Calls(chat, safety, "has question and answer looked at");
        design.Monitoring(insights);
    }
}
