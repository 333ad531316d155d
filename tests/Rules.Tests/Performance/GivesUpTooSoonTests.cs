using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class GivesUpTooSoonTests : RuleTests<GivesUpTooSoon>
{
    protected override void Compliant(Architecture design) => Answer(design, 30, 20, 10);

    [Fact]
    public void What_it_calls_waits_longer_itself()
    {
        var verdict = Reports(design => Answer(design, 10, 20, 5), says: "gives Container app 'web' up after 10 s; that waits 20 s for Container app 'writer' itself");
        Assert.Equal(["gateway calls web", "web calls writer"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void What_it_calls_calls_something_slow() => Reports(design => Answer(design, 10, null, 15), says: "calls Container app 'writer', which is told to take 15 s");

    [Fact]
    public void It_waits_less_than_the_call_takes() => Reports(design => Answer(design, null, 10, 15), says: "gives Container app 'writer' up after 10 s; that is told to take 15 s");

    [Fact]
    public void Nobody_said_when_it_gives_up() => Silent(design => Answer(design, null, null, 15));

    [Fact]
    public void A_part_of_it_waits_longer() => Reports(design =>
    {
        var (gateway, web) = (new ContainerApp("gateway"), new ContainerApp("web"));
        design.Flow("Answer").Calls(gateway, web, "passes on").GivesUpAfter(TimeSpan.FromSeconds(5)).Calls(new Feature("search", web), new ContainerApp("writer"), "asks").GivesUpAfter(TimeSpan.FromSeconds(9));
    }, says: "waits 9 s");

    [Fact]
    public void It_answers_before_it_goes_on() => Silent(design =>
    {
        var (gateway, web) = (new ContainerApp("gateway"), new ContainerApp("web"));
        design.Flow("Order").Calls(gateway, web, "passes on").GivesUpAfter(TimeSpan.FromSeconds(5)).Returns("a receipt").Calls(web, new ContainerApp("writer"), "works").GivesUpAfter(TimeSpan.FromMinutes(9));
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Answer(Architecture design, double? outer, double? inner, double takes)
    {
        var (gateway, web, writer) = (new ContainerApp("gateway"), new ContainerApp("web"), new ContainerApp("writer"));
        var passing = design.Flow("Answer").Calls(gateway, web, "passes on");
        if (outer is { } patience) passing.GivesUpAfter(TimeSpan.FromSeconds(patience));
        var asking = passing.Calls(web, writer, "asks").Takes(TimeSpan.FromSeconds(takes));
        if (inner is { } less) asking.GivesUpAfter(TimeSpan.FromSeconds(less));
        asking.Returns("the answer");
    }
}
