using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class PlanForTrialsTests : RuleTests<PlanForTrials>
{
    protected override void Compliant(Architecture design) => Plan("P1v3");

    [Theory]
    [InlineData("F1")]
    [InlineData("D1")]
    [InlineData("b1")]
    [InlineData("B3")]
    public void Such_a_size(string size) => Reports(_ => Plan(size), on: "AppServicePlan/web", at: nameof(AppServicePlan.Size), says: size, alsoBreaks: "AIFA1004");

    [Theory]
    [InlineData("S1")]
    [InlineData("P0v3")]
    [InlineData("I1v2")]
    [InlineData("EP1")]
    [InlineData("Y1")]
    [InlineData("FC1")]
    public void Sizes_for_production(string size) => Silent(_ => Plan(size));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Plan("B1"), null, Designs.Dev)));

    private static void Plan(string size) => new AppServicePlan("web") { Size = size, Instances = 3, ZoneRedundant = true };
}
