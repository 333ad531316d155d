using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class BastionLinksTests : RuleTests<BastionLinks>
{
    protected override void Compliant(Architecture design) => new BastionHost("jump") { ConnectsByAddress = true };

    [Fact]
    public void Links() => Reports(_ => new BastionHost("jump") { ShareableLinks = true }, on: "BastionHost/jump", at: nameof(BastionHost.ShareableLinks));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new BastionHost("jump") { ShareableLinks = true }, null, Designs.Dev)));
}
