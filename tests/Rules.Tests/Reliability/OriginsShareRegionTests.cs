using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class OriginsShareRegionTests : RuleTests<OriginsShareRegion>
{
    protected override void Compliant(Architecture design) => Front(Region.WestEurope, Region.NorthEurope);

    [Fact]
    public void Two_origins_in_one_region()
    {
        var verdict = Reports(_ => Front(Region.WestEurope, Region.WestEurope), on: "FrontDoorOriginGroup/front/apps", says: "all stand in westeurope");
        Assert.Equal(["Web app 'web0' stands in westeurope", "Web app 'web1' stands in westeurope"], verdict.Evidence.Select(step => step.Text.Replace("Linux web app", "Web app", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_endpoints_of_traffic_manager() => Reports(_ => Spread(Region.WestEurope, Region.WestEurope), on: "TrafficManagerProfile/front", alsoBreaks: "AIFA1004");

    [Fact]
    public void One_origin_is_no_redundancy() => Silent(_ => Front(Region.WestEurope));

    [Fact]
    public void A_place_that_is_not_known_may_stand_elsewhere() => Silent(_ => new FrontDoorProfile("front") { OriginGroups = [new("apps") { Origins = [new("one") { Host = "one.example.com" }, new("two") { Host = "two.example.com" }] }] });

    [Fact]
    public void What_is_meant_for_load_says_so() => Silent(_ => Front("load alone", Region.WestEurope, Region.WestEurope));

    private static void Front(params Region[] regions) => Front(null, regions);

    private static void Front(string? why, params Region[] regions) => new FrontDoorProfile("front")
    {
        OriginGroups = [new("apps") { Probe = new(), Why = why, Origins = [.. regions.Select((region, place) => new FrontDoorOrigin($"o{place}") { Host = new WebApp($"web{place}") { Location = region }.Host })] }],
    };

    private static void Spread(params Region[] regions) =>
        new TrafficManagerProfile("front") { AzureEndpoints = [.. regions.Select((region, place) => new TrafficManagerAzureEndpoint($"e{place}") { Priority = place + 1, Target = new WebApp($"web{place}") { Location = region } })] };
}
