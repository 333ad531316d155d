using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class VaultCanBeLostTests : RuleTests<VaultCanBeLost>
{
    protected override void Compliant(Architecture design) => new KeyVault("secrets");

    [Fact]
    public void Purge_protection_off() => Reports(_ => new KeyVault("secrets") { PurgeProtection = false }, on: "KeyVault/secrets", at: nameof(KeyVault.PurgeProtection));

    [Fact]
    public void Deleted_for_good_within_days() => Reports(_ => new KeyVault("secrets") { SoftDeleteDays = 1 }, on: "KeyVault/secrets", at: nameof(KeyVault.SoftDeleteDays), says: "1 days", alsoBreaks: "AIFA7531");

    [Fact]
    public void Azures_silence_means_off() =>
        Assert.Equal(nameof(KeyVault.PurgeProtection), Assert.Single(Judge(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")))).Property);
}
