using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class LatencyMissedTests : RuleTests<LatencyMissed>
{
    protected override void Compliant(Architecture design) => Answer(design, 0.9, 2);

    [Fact]
    public void Calls_one_after_the_other()
    {
        var verdict = Reports(design => Answer(design, 1.2, 2), says: "promises 3 s; what its calls take comes to 3.2 s");
        Assert.Equal(["web calls finder: 1.2 s", "web calls writer: 2 s"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void As_long_as_promised() => Silent(design => Answer(design, 1, 2));

    [Fact]
    public void Calls_at_the_same_time() => Silent(design =>
    {
        var (web, one, other) = (new ContainerApp("web"), new ContainerApp("one"), new ContainerApp("other"));
        design.Flow("Answer").Promises(latency: TimeSpan.FromSeconds(3)).Calls(web, [one, other], "asks both").Takes(TimeSpan.FromSeconds(2.5));
    });

    [Fact]
    public void What_is_done_after_the_answer() => Silent(design =>
    {
        var (web, writer, history) = (new ContainerApp("web"), new ContainerApp("writer"), new CosmosAccount("history"));
        design.Flow("Answer").Promises(latency: TimeSpan.FromSeconds(3)).Calls(web, writer, "asks").Takes(TimeSpan.FromSeconds(2)).Returns("answers").Writes(web, history, "remembers").Takes(TimeSpan.FromSeconds(2));
    });

    [Fact]
    public void Nothing_was_promised() => Silent(design => design.Flow("Answer").Calls(new ContainerApp("web"), new ContainerApp("writer"), "asks").Takes(TimeSpan.FromHours(1)));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Answer(Architecture design, double find, double write)
    {
        var (web, finder, writer) = (new ContainerApp("web"), new ContainerApp("finder"), new ContainerApp("writer"));
        design.Flow("Answer").Promises(latency: TimeSpan.FromSeconds(3))
            .Calls(web, finder, "finds").Takes(TimeSpan.FromSeconds(find))
            .Calls(web, writer, "writes").Takes(TimeSpan.FromSeconds(write))
            .Returns("the answer");
    }
}
