using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class PlanOfOneMachineTests : RuleTests<PlanOfOneMachine>
{
    protected override void Compliant(Architecture design) => Plan(2);

    [Theory]
    [InlineData(1, "has one machine.")]
    [InlineData(null, "states no number")]
    public void One_machine(int? instances, string says) => Reports(_ => Plan(instances), on: "AppServicePlan/web", at: nameof(AppServicePlan.Instances), says: says);

    [Theory]
    [InlineData("Y1")]
    [InlineData("FC1")]
    [InlineData("EP1")]
    [InlineData("WS1")]
    [InlineData("F1")]
    public void Where_machines_are_not_counted(string size) => Silent(_ => Plan(1, size));

    [Fact]
    public void A_plan_that_scales_by_itself() => Silent(_ => new AppServicePlan("web") { Scales = true, MaximumInstances = 5 });

    [Fact]
    public void With_zone_redundancy_it_is_said_elsewhere() => Silent(_ => new AppServicePlan("web") { Instances = 1, ZoneRedundant = true });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Plan(1), null, Designs.Dev)));

    [Fact]
    public void What_was_read_without_its_zones() =>
        CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Web/serverfarms", "asp-read", """ "sku":{"name":"P1v3","capacity":1},"properties":{}""")), says: "ZoneRedundant");

    private static void Plan(int? instances, string size = "P1v3") => new AppServicePlan("web") { Size = size, Instances = instances };
}
