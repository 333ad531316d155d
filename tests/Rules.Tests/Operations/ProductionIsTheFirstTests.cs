using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class ProductionIsTheFirstTests : RuleTests<ProductionIsTheFirst>
{
    protected override void Compliant(Architecture design) => design.Flow("Answer").Calls(new Person("employee"), new ContainerApp("app"), "asks");

    [Fact]
    public void A_kind_that_production_alone_has()
    {
        var verdict = Assert.Single(Judge(Family(env => env.IsProduction)));
        Assert.Equal("SearchService/passages", verdict.Element?.Key);
        Assert.Contains("takes part in a flow of prod, and dev has nothing of its kind.", verdict.Message, StringComparison.Ordinal);
        Assert.Equal([Designs.Prod], verdict.In);
    }

    [Fact]
    public void In_both() => Assert.Empty(Judge(Family(_ => true)));

    [Fact]
    public void What_is_left_out_of_production() => Assert.Empty(Judge(Family(env => !env.IsProduction)));

    private static ArchitectureFamily Family(Func<DeploymentEnvironment, bool> finds) => Designs.Family((design, env) =>
    {
        var app = new ContainerApp("app");
        var flow = design.Flow("Answer");
        flow.Calls(new Person("employee"), app, "asks");
        if (finds(env)) flow.Reads(app, new SearchService("passages"), "finds");
    }, null, Designs.Dev, Designs.Prod);
}
