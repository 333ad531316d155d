using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class KeyAuthenticationTests : RuleTests<KeyAuthentication>
{
    protected override void Compliant(Architecture design)
    {
        new StorageAccount("documents");
        new SearchService("passages");
    }

    [Fact]
    public void Account_keys_on() => Reports(_ => new StorageAccount("documents") { SharedKeyAccess = true }, on: "StorageAccount/documents", at: nameof(StorageAccount.SharedKeyAccess));

    [Fact]
    public void Query_keys_on() => Reports(_ => new SearchService("passages") { KeyAccess = true }, on: "SearchService/passages", at: nameof(SearchService.KeyAccess));

    [Fact]
    public void Azures_silence_means_on() =>
        Assert.Equal(Outcome.Fails, Assert.Single(Judge(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}")))).Outcome);
}
