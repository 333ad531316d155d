using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class NotTrustedByAzureTests : RuleTests<NotTrustedByAzure>
{
    protected override void Compliant(Architecture design)
    {
        var subnet = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps] };
        new WebApp("web") { Subnet = subnet }.Reads(new KeyVault("secrets") { PublicNetworkAccess = true, AllowedSubnets = [subnet] });
    }

    [Fact]
    public void An_app_and_a_vault()
    {
        var verdict = Reports(_ => new WebApp("web").Reads(new KeyVault("secrets") { PublicNetworkAccess = true }), on: "KeyVault/secrets", says: "Web app 'web' is none of them");
        Assert.Equal(["web reads secrets"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void An_app_and_a_storage_account() => Reports(_ => new WebApp("web").Reads(new StorageAccount("documents") { PublicNetworkAccess = true, Bypass = [NetworkBypass.AzureServices] }), on: "StorageAccount/documents", says: "lets trusted services of Azure pass alone");

    [Fact]
    public void Services_that_may_be_trusted() => Silent(_ => new SearchService("passages").Reads(new StorageAccount("documents") { PublicNetworkAccess = true, Bypass = [NetworkBypass.AzureServices] }));

    [Fact]
    public void An_address_that_was_chosen() => Silent(_ => new WebApp("web").Reads(new KeyVault("secrets") { PublicNetworkAccess = true, AllowedAddresses = ["203.0.113.7/32"] }));

    [Fact]
    public void A_vault_with_a_private_endpoint() => Silent(design =>
    {
        var ways = new PrivateWays(design);
        var secrets = new KeyVault("secrets") { PublicNetworkAccess = true };
        ways.To(secrets);
        new WebApp("web") { Subnet = ways.Apps }.Reads(secrets);
    });

    [Fact]
    public void A_vault_that_trusts_nobody() => Silent(_ => new WebApp("web").Reads(new KeyVault("secrets") { PublicNetworkAccess = true, AzureServicesBypass = false }));

    [Fact]
    public void What_was_read_has_no_connections() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));
}
