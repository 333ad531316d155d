using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class SpreadsBlindlyTests : RuleTests<SpreadsBlindly>
{
    protected override void Compliant(Architecture design)
    {
        Profile(MonitorProtocol.Https, "one", "two");
        Door(new FrontDoorProbe { Path = "/health" }, "one", "two");
    }

    [Fact]
    public void One_place() => Reports(_ => Profile(MonitorProtocol.Https, "one"), on: "TrafficManagerProfile/chat", says: "one place");

    [Fact]
    public void A_place_that_is_switched_off_does_not_count() => Reports(_ => new TrafficManagerProfile("chat")
    {
        ExternalEndpoints = [new("one") { Target = "one.contoso.com", Priority = 1 }, new("two") { Target = "two.contoso.com", Priority = 2, Enabled = false }],
    }, on: "TrafficManagerProfile/chat", says: "one place");

    [Fact]
    public void Asked_over_HTTP() => Reports(_ => Profile(MonitorProtocol.Http, "one", "two"), on: "TrafficManagerProfile/chat", at: nameof(TrafficManagerProfile.ProbeProtocol));

    [Fact]
    public void What_speaks_no_HTTP_is_asked_over_TCP() => Silent(_ => Profile(MonitorProtocol.Tcp, "one", "two"));

    [Fact]
    public void Origins_that_nothing_asks() => Reports(_ => Door(null, "one", "two"), on: "FrontDoorOriginGroup/edge/chat", at: nameof(FrontDoorOriginGroup.Probe), says: "2 origins");

    [Fact]
    public void With_one_origin_there_is_nothing_to_choose() => Silent(_ => Door(null, "one"));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Door(null, "one", "two"), null, Designs.Dev)));

    private static void Profile(MonitorProtocol protocol, params string[] places) => new TrafficManagerProfile("chat")
    {
        ProbeProtocol = protocol, ExternalEndpoints = [.. places.Select((place, index) => new TrafficManagerExternalEndpoint(place) { Target = $"{place}.contoso.com", Priority = index + 1 })],
    };

    private static void Door(FrontDoorProbe? probe, params string[] places) => new FrontDoorProfile("edge")
    {
        OriginGroups = [new("chat") { Probe = probe, Origins = [.. places.Select(place => new FrontDoorOrigin(place) { Host = $"{place}.contoso.com" })] }],
    };
}
