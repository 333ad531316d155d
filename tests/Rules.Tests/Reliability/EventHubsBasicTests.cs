using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class EventHubsBasicTests : RuleTests<EventHubsBasic>
{
    protected override void Compliant(Architecture design) => new EventHubsNamespace("events");

    [Fact]
    public void Basic() => Reports(_ => new EventHubsNamespace("events") { Sku = EventHubsSku.Basic }, on: "EventHubsNamespace/events", at: nameof(EventHubsNamespace.Sku), says: "after a day");

    [Fact]
    public void Premium() => Silent(_ => new EventHubsNamespace("events") { Sku = EventHubsSku.Premium });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new EventHubsNamespace("events") { Sku = EventHubsSku.Basic }, null, Designs.Dev)));
}
