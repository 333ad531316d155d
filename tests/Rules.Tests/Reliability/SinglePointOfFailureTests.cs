using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class SinglePointOfFailureTests : RuleTests<SinglePointOfFailure>
{
    protected override void Compliant(Architecture design) => Chat(design, replicas: 3);

    [Fact]
    public void One_replica_that_every_way_leads_through()
    {
        var verdict = Reports(design => Chat(design, replicas: 1), on: "SearchService/passages", says: "every way of the critical flow 'Answer' leads through it, which promises to be back within 30 minutes", alsoBreaks: ["AIFA1020", "AIFA1501", "AIFA1504"]);
        Assert.Equal(["employee calls web", "web reads passages"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Where_there_is_time_to_build_it_up() => Silent(design => Chat(design, replicas: 1, minutes: 60));

    [Fact]
    public void A_flow_that_may_wait() => Silent(design => Chat(design, replicas: 1, criticality: Criticality.Medium));

    [Fact]
    public void What_the_flow_can_do_without() => Silent(design =>
    {
        var (employee, web, passages, model) = (new Person("employee"), Web(), new SearchService("passages"), new SearchService("more") { Replicas = 3 });
        Promise(design, 30);
        design.Flow("Answer", Criticality.High).Calls(employee, web, "asks").Reads(web, passages, "looks it up").Reads(web, model, "looks further");
    });

    [Fact]
    public void A_region_without_zones() => Silent(design => Chat(design, replicas: 1, region: "westus"));

    private static void Chat(Architecture design, int replicas, double minutes = 30, Criticality criticality = Criticality.High, Region? region = null)
    {
        var (employee, web, passages) = (new Person("employee"), Web(), new SearchService("passages") { Replicas = replicas, Location = region ?? Region.WestEurope });
        Promise(design, minutes);
        design.Flow("Answer", criticality).Calls(employee, web, "asks").Reads(web, passages, "looks it up");
    }

    private static WebApp Web() => new("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true } };

    private static void Promise(Architecture design, double minutes) => design.Brief = new("Chat", "Answers") { Owner = new("team", "team@example.com"), Availability = 90, Rto = TimeSpan.FromMinutes(minutes), Rpo = TimeSpan.FromHours(24) };
}
