using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class NoPrivateWayInTests : RuleTests<NoPrivateWayIn>
{
    protected override void Compliant(Architecture design) => Chat(design, endpoint: true);

    [Fact]
    public void No_private_endpoint()
    {
        var verdict = Reports(design => Chat(design), on: "StorageAccount/documents", at: nameof(StorageAccount.PublicNetworkAccess), says: "no private endpoint");
        Assert.Equal(["web reads handbook"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Nobody_calls() => Silent(_ => new StorageAccount("documents"));

    [Fact]
    public void It_is_open() => Silent(design => Chat(design, isOpen: true));

    [Fact]
    public void Of_others_it_says_nothing() => Silent(_ => new WebApp("web").Reads(new StorageAccount("documents") { Ownership = Ownership.Observed }));

    [Fact]
    public void A_person_needs_a_way_too() => Reports(_ => new Person("employee").Calls(new WebApp("web")), on: "WebApp/web", at: nameof(WebApp.PublicNetworkAccess));

    [Fact]
    public void What_was_read_has_no_connections() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Chat(Architecture design, bool endpoint = false, bool isOpen = false)
    {
        var ways = new PrivateWays(design);
        var handbook = new BlobContainer("handbook");
        var documents = new StorageAccount("documents") { Containers = [handbook], PublicNetworkAccess = isOpen };
        new WebApp("web") { Subnet = ways.Apps }.Reads(handbook);
        if (endpoint) ways.To(documents);
    }
}
