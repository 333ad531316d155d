using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class DefenderPlanOffTests : RuleTests<DefenderPlanOff>
{
    protected override void Compliant(Architecture design) => new DefenderPlan(DefenderFor.Storage);

    [Fact]
    public void A_plan_that_is_off() => Reports(_ => new DefenderPlan(DefenderFor.Storage) { Enabled = false }, on: "DefenderPlan/StorageAccounts", at: nameof(DefenderPlan.Enabled));

    [Fact]
    public void A_plan_that_is_not_stated_may_be_set_by_others() => Silent(_ => new StorageAccount("documents"));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new DefenderPlan(DefenderFor.Storage) { Enabled = false }, null, Designs.Dev)));
}
