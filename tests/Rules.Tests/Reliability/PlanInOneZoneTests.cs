using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class PlanInOneZoneTests : RuleTests<PlanInOneZone>
{
    protected override void Compliant(Architecture design) => Plan();

    [Fact]
    public void In_one_zone() => Reports(_ => Plan(spread: false), on: "AppServicePlan/web", at: nameof(AppServicePlan.ZoneRedundant));

    [Theory]
    [InlineData("B2")]
    [InlineData("S1")]
    [InlineData("P1")]
    [InlineData("Y1")]
    public void On_a_size_that_cannot(string size) => Reports(_ => Plan(size), on: "AppServicePlan/web", at: nameof(AppServicePlan.Size), says: size, alsoBreaks: "AIFA1006");

    [Theory]
    [InlineData("P0v3")]
    [InlineData("P1v2")]
    [InlineData("I2v2")]
    [InlineData("P1mv4")]
    [InlineData("EP1")]
    public void On_a_size_that_can(string size) => Silent(_ => Plan(size));

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public void With_one_machine(int? instances) => Reports(_ => Plan(instances: instances), on: "AppServicePlan/web", at: nameof(AppServicePlan.Instances));

    [Fact]
    public void What_was_read_without_its_zones() =>
        CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Web/serverfarms", "asp-read", """ "sku":{"name":"P1v3","capacity":3},"properties":{}""")), says: "ZoneRedundant");

    private static void Plan(string size = "P1v3", int? instances = 3, bool spread = true) => new AppServicePlan("web") { Size = size, Instances = instances, ZoneRedundant = spread };
}
