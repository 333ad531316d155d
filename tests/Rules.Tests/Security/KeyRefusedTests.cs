using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class KeyRefusedTests : RuleTests<KeyRefused>
{
    protected override void Compliant(Architecture design) => App(CodeSignIn.SystemAssignedIdentity);

    [Fact]
    public void Code_that_is_fetched_with_a_key()
    {
        var verdict = Reports(_ => App(CodeSignIn.StorageAccountConnectionString), on: "FunctionApp/score", at: nameof(FunctionApp.CodeSignIn), says: "opens Storage account 'code' with a key, and Storage account 'code' accepts none");
        Assert.Equal("SharedKeyAccess of Storage account 'code' is off", verdict.Evidence[1].Text);
    }

    [Fact]
    public void An_account_that_accepts_keys_is_another_rule_s() => Silent(_ => App(CodeSignIn.StorageAccountConnectionString, keys: true));

    [Fact]
    public void An_account_that_others_run() => Silent(_ => App(CodeSignIn.StorageAccountConnectionString, ownership: Ownership.Observed));

    private static void App(CodeSignIn signIn, bool keys = false, Ownership ownership = Ownership.Emitted)
    {
        BlobContainer code = new("code");
        new StorageAccount("code") { SharedKeyAccess = keys, Containers = [code], Ownership = ownership };
        new FunctionApp("score") { Code = code.Address, CodeSignIn = signIn };
    }
}
