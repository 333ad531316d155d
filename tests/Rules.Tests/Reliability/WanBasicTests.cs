using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class WanBasicTests : RuleTests<WanBasic>
{
    protected override void Compliant(Architecture design) => new VirtualWan("company");

    [Fact]
    public void Basic() => Reports(_ => new VirtualWan("company") { Type = VirtualWanType.Basic }, on: "VirtualWan/company", at: nameof(VirtualWan.Type));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new VirtualWan("company") { Type = VirtualWanType.Basic }, null, Designs.Dev)));
}
