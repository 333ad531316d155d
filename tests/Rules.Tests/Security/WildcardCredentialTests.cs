using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class WildcardCredentialTests : RuleTests<WildcardCredential>
{
    protected override void Compliant(Architecture design) => new UserAssignedIdentity("deployer") { Credentials = [FederatedCredential.OfGitHub("contoso/chat", "prod")] };

    [Fact]
    public void A_wildcard() => Reports(_ => Trust("repo:contoso/*:environment:prod"), on: "FederatedCredential/deployer/github", at: nameof(FederatedCredential.Subject), says: "letter by letter");

    [Fact]
    public void Every_pull_request() => Reports(_ => Trust("repo:contoso/chat:pull_request"), on: "FederatedCredential/deployer/github", at: nameof(FederatedCredential.Subject), says: "every pull request of contoso/chat");

    [Fact]
    public void A_branch() => Silent(_ => Trust("repo:contoso/chat:ref:refs/heads/main"));

    private static void Trust(string subject) => new UserAssignedIdentity("deployer") { Credentials = [new("github") { Issuer = "https://token.actions.githubusercontent.com", Subject = subject }] };
}
