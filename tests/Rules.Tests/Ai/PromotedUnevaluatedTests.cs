using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class PromotedUnevaluatedTests : RuleTests<PromotedUnevaluated>
{
    protected override void Compliant(Architecture design)
    {
        Chat();
        design.Promote(Designs.Dev, Designs.Prod).WhenEvaluated("groundedness", 4);
    }

    [Fact]
    public void Words_are_no_number() => Reports(design =>
    {
        Chat();
        design.Promote(Designs.Dev, Designs.Prod).When("the team likes it");
    }, says: "from dev to prod");

    [Fact]
    public void The_flow_of_deployment_measures() => Silent(design =>
    {
        var answering = Chat();
        design.Promote(Designs.Dev, Designs.Prod);
        design.Flow("Release").For(FlowPurpose.Deployment).Stage("Roll out").WhenEvaluated("groundedness", 4).Calls(new ContainerApp("pipeline"), answering, "asks the test set");
    });

    [Fact]
    public void Another_flow_that_measures_does_not_hold_it_back() => Reports(design =>
    {
        var answering = Chat();
        design.Promote(Designs.Dev, Designs.Prod);
        design.Flow("Watch").For(FlowPurpose.Monitoring).Stage("Ask").WhenEvaluated("groundedness", 4).Calls(new ContainerApp("watch"), answering, "asks the test set");
    }, alsoBreaks: ["AIFA6502", "AIFA7508"]);

    [Fact]
    public void On_the_way_to_another_environment() => Silent(design =>
    {
        Chat();
        design.Promote(Designs.Prod, Designs.Dev);
    });

    [Fact]
    public void No_model_is_used() => Silent(design => design.Promote(Designs.Dev, Designs.Prod));

    [Fact]
    public void Nothing_is_said_of_promotion() => Silent(_ => Chat());

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static ModelDeployment Chat()
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13" };
        new AIServicesAccount("models") { Deployments = [answering] };
        new ContainerApp("chat").Calls(answering);
        return answering;
    }
}
