using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class SharedConsumerGroupTests : RuleTests<SharedConsumerGroup>
{
    protected override void Compliant(Architecture design) => Read("alerts", "archive");

    [Fact]
    public void One_group_for_two()
    {
        var verdict = Reports(_ => Read("alerts", "alerts"), on: "ConsumerGroup/events/clicks/alerts", says: "'score' and Function app 'store' both read Consumer group 'alerts' of Event hub 'clicks'");
        Assert.Equal(["score reads alerts", "store reads alerts"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void The_default_group_for_two() => Reports(_ => Readers(Hub([])), on: "EventHub/events/clicks", at: nameof(EventHub.ConsumerGroups), says: "default consumer group alone");

    [Fact]
    public void Which_of_several_groups_is_not_said() => Silent(_ => Readers(Hub(["alerts", "archive"])));

    [Fact]
    public void One_application_in_two_regions() => Silent(_ =>
    {
        var hub = Hub([]);
        new FunctionApp("score") { Location = Region.WestEurope }.Reads(hub);
        new FunctionApp("score-north") { Location = Region.NorthEurope }.Reads(hub);
    });

    [Fact]
    public void Writers_use_no_group() => Silent(_ =>
    {
        var hub = Hub([]);
        new FunctionApp("score").Writes(hub);
        new FunctionApp("store").Reads(hub);
    });

    private static EventHub Hub(IReadOnlyList<ConsumerGroup> groups)
    {
        EventHub hub = new("clicks") { ConsumerGroups = groups };
        new EventHubsNamespace("events") { Hubs = [hub] };
        return hub;
    }

    private static void Read(string one, string other)
    {
        ConsumerGroup[] groups = [new("alerts"), new("archive")];
        Hub(groups);
        new FunctionApp("score").Reads(groups.Single(group => group.Name == one));
        new FunctionApp("store").Reads(groups.Single(group => group.Name == other));
    }

    private static void Readers(EventHub hub)
    {
        new FunctionApp("score").Reads(hub);
        new FunctionApp("store").Reads(hub);
    }
}
