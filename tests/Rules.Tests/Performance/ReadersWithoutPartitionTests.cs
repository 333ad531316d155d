using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class ReadersWithoutPartitionTests : RuleTests<ReadersWithoutPartition>
{
    protected override void Compliant(Architecture design) => Read(new("reader") { MinimumReplicas = 4 });

    [Fact]
    public void More_readers_than_partitions()
    {
        var verdict = Reports(_ => Read(new("reader") { MinimumReplicas = 6 }), on: "ContainerApp/reader", at: nameof(ContainerApp.MinimumReplicas), says: "may have 6 replicas, and Event hub 'clicks' has 4 partitions");
        Assert.Equal(["reader reads clicks", "Event hub 'clicks' has 4 partitions"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void It_grows_beyond_them() => Reports(_ => Read(new("reader") { EventScaling = [Busy] }), on: "ContainerApp/reader", at: nameof(ContainerApp.MaximumReplicas), says: "may have 10 replicas");

    [Fact]
    public void What_counts_waiting_events_stops_at_the_partitions() => Silent(_ => Read(new("reader") { EventScaling = [new() { Name = "waiting", Scaler = "azure-eventhub" }] }));

    [Fact]
    public void What_does_not_grow() => Silent(_ => Read(new("reader") { MaximumReplicas = 30 }));

    [Fact]
    public void What_answers_calls_as_well() => Silent(_ => Read(new("reader") { EventScaling = [Busy], Ingress = new() }));

    [Fact]
    public void Two_streams_have_the_partitions_of_both() => Silent(_ => Read(new("reader") { MinimumReplicas = 8 }, "clicks", "orders"));

    [Fact]
    public void Readers_of_a_group() => Reports(_ =>
    {
        var group = new ConsumerGroup("report");
        new EventHubsNamespace("events") { Hubs = [new("clicks") { ConsumerGroups = [group] }] };
        new ContainerApp("reader") { MinimumReplicas = 6 }.Reads(group);
    }, on: "ContainerApp/reader", at: nameof(ContainerApp.MinimumReplicas));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static EventScaleRule Busy => new() { Name = "busy", Scaler = "cpu" };

    private static void Read(ContainerApp reader, params string[] streams)
    {
        EventHub[] hubs = [.. streams.DefaultIfEmpty("clicks").Select(name => new EventHub(name))];
        new EventHubsNamespace("events") { Hubs = hubs };
        foreach (var hub in hubs) reader.Reads(hub);
    }
}
