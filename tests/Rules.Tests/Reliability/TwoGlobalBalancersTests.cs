using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class TwoGlobalBalancersTests : RuleTests<TwoGlobalBalancers>
{
    protected override void Compliant(Architecture design) => Before(fallback: true);

    [Fact]
    public void Traffic_Manager_before_Front_Door_alone()
    {
        var verdict = Reports(_ => Before(fallback: false), on: "TrafficManagerProfile/world", says: "leads to Front Door 'front' and nowhere else", alsoBreaks: "AIFA1034");
        Assert.Equal(["Traffic Manager 'world' is asked first", "It answers with Front Door 'front'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Where_it_says_what_for() => Silent(_ => Before(fallback: false, why: "Moves the old name over"));

    [Fact]
    public void Traffic_Manager_behind_Front_Door() => Reports(_ =>
    {
        var world = new TrafficManagerProfile("world") { ExternalEndpoints = [new("partner") { Target = "www.example.com" }] };
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Origins = [new("world") { Host = world.Host }] }] };
    }, on: "FrontDoorOrigin/front/apps/world", at: nameof(FrontDoorOrigin.Host), says: "which spreads the calls that Front Door has spread already", alsoBreaks: "AIFA1034");

    [Fact]
    public void An_endpoint_that_is_off_is_no_fallback() => Reports(_ => Before(fallback: true, on: false), on: "TrafficManagerProfile/world", alsoBreaks: "AIFA1034");

    private static void Before(bool fallback, string? why = null, bool on = true)
    {
        var endpoint = new FrontDoorEndpoint("chat");
        new FrontDoorProfile("front") { Endpoints = [endpoint] };
        TrafficManagerExternalEndpoint front = new("front") { Target = endpoint.Host };
        new TrafficManagerProfile("world") { Why = why, ExternalEndpoints = fallback ? [front, new("partner") { Target = "www.example.com", Enabled = on }] : [front] };
    }
}
