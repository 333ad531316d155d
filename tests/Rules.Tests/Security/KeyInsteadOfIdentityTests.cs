using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class KeyInsteadOfIdentityTests : RuleTests<KeyInsteadOfIdentity>
{
    protected override void Compliant(Architecture design) => App(design, keys: true, signIn: CodeSignIn.SystemAssignedIdentity);

    [Fact]
    public void Code_that_is_fetched_with_a_key()
    {
        var verdict = Reports(design => App(design, keys: true), on: "FunctionApp/score", at: nameof(FunctionApp.CodeSignIn), says: "opens Storage account 'code' with a key");
        Assert.StartsWith("It fetches its code with a connection string, from ", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_that_are_written_with_a_key() => Reports(_ => new RedisCache("cache") { Sku = RedisSku.Premium, Snapshots = true, StorageAccess = RedisStorageAccess.Key }, on: "RedisCache/cache", at: nameof(RedisCache.StorageAccess), says: "opens its storage with a key", alsoBreaks: "AIFA1019");

    [Fact]
    public void A_cache_that_writes_no_copies() => Silent(_ => new RedisCache("cache") { Sku = RedisSku.Premium, StorageAccess = RedisStorageAccess.Key });

    [Fact]
    public void An_account_that_refuses_keys_is_another_rule_s() => Silent(design => App(design, keys: false));

    private static void App(Architecture design, bool keys, CodeSignIn signIn = CodeSignIn.StorageAccountConnectionString)
    {
        BlobContainer code = new("code");
        new StorageAccount("code") { SharedKeyAccess = keys, Containers = [code] };
        new FunctionApp("score") { Code = code.Address, CodeSignIn = signIn };
    }
}
