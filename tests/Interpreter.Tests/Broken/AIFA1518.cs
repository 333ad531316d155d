// breaks: a subscription that drops what its receiver does not take
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1518 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var work = new ServiceBusQueue("work");
        new ServiceBusNamespace("messages") { Queues = [work] };
        // better: var lost = new StorageAccount("lost") { Containers = ["events"], Replication = Replication.Zrs, BlobVersioning = true };
        new EventGridTopic("orders")
        {
            Subscriptions =
            [
                new("billing") { To = new ToServiceBusQueue { Queue = work } }, // better: new("billing") { To = new ToServiceBusQueue { Queue = work }, DeadLetters = lost, DeadLetterContainer = "events" },
            ],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
