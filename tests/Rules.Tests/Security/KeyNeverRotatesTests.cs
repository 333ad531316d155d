using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class KeyNeverRotatesTests : RuleTests<KeyNeverRotates>
{
    protected override void Compliant(Architecture design) => new KeyVault("vault") { Keys = [new("storage") { RotatesAfter = "P1Y" }] };

    [Fact]
    public void Without_a_time() => Reports(_ => new KeyVault("vault") { Keys = [new("storage")] }, on: "KeyVaultKey/vault/storage", at: nameof(KeyVaultKey.RotatesAfter));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new KeyVault("vault") { Keys = [new("storage")] }, null, Designs.Dev)));

    [Fact]
    public void A_key_that_others_keep() => Silent(_ => new KeyVault("vault") { Keys = [new("storage") { Ownership = Ownership.Observed }] });
}
