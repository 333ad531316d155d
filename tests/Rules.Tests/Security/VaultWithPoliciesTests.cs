using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class VaultWithPoliciesTests : RuleTests<VaultWithPolicies>
{
    protected override void Compliant(Architecture design) => new KeyVault("vault");

    [Fact]
    public void Policies_of_its_own() => Reports(_ => new KeyVault("vault") { RoleBasedAccess = false }, on: "KeyVault/vault", at: nameof(KeyVault.RoleBasedAccess), says: "its own policies");

    [Fact]
    public void What_was_read_and_does_not_say_is_as_Azure_has_it() => Assert.Equal(Outcome.Fails, Assert.Single(Judge(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")))).Outcome);
}
