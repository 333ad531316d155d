using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class EventsLostTests : RuleTests<EventsLost>
{
    protected override void Compliant(Architecture design) => Subscribe(dead: new("lost") { Replication = Replication.Zrs, BlobVersioning = true });

    [Fact]
    public void Nothing_keeps_them() => Reports(_ => Subscribe(), on: "TopicSubscription/orders/billing", at: nameof(IDeadLetters.DeadLetters), says: "drops what it cannot deliver");

    [Fact]
    public void They_may_be_lost() => Silent(_ => Subscribe(why: "bills are made anew every night"));

    [Fact]
    public void In_development_they_may() => Assert.Empty(Judge(Designs.Family((_, _) => Subscribe(), null, Designs.Dev)));

    private static void Subscribe(StorageAccount? dead = null, string? why = null)
    {
        var work = new ServiceBusQueue("work");
        new ServiceBusNamespace("messages") { Queues = [work] };
        new EventGridTopic("orders") { Subscriptions = [new("billing") { To = new ToServiceBusQueue { Queue = work }, DeadLetters = dead, DeadLetterContainer = "events", Why = why }] };
    }
}
