using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class EventHubsCannotGrowTests : RuleTests<EventHubsCannotGrow>
{
    protected override void Compliant(Architecture design) => new EventHubsNamespace("events") { Units = 2, Grows = true, MaximumUnits = 10 };

    [Fact]
    public void It_stays_as_it_is() => Reports(_ => new EventHubsNamespace("events"), on: "EventHubsNamespace/events", at: nameof(EventHubsNamespace.Grows), says: "one throughput unit");

    [Fact]
    public void It_grows_to_what_it_is() => Reports(_ => new EventHubsNamespace("events") { Units = 4, Grows = true, MaximumUnits = 4 }, on: "EventHubsNamespace/events", at: nameof(EventHubsNamespace.MaximumUnits), says: "4 throughput units");

    [Fact]
    public void Premium_has_no_such_units() => Silent(_ => new EventHubsNamespace("events") { Sku = EventHubsSku.Premium });

    [Fact]
    public void In_a_cluster_of_ones_own() => Silent(_ => new EventHubsNamespace("events") { Cluster = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.EventHub/clusters/c" });

    [Fact]
    public void It_has_all_there_are() => Silent(_ => new EventHubsNamespace("events") { Units = 40 });

    [Fact]
    public void A_load_that_is_always_the_same_says_so() => Silent(_ => new EventHubsNamespace("events") { Why = "a reading a minute from each of forty machines" });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new EventHubsNamespace("events"), null, Designs.Dev)));
}
