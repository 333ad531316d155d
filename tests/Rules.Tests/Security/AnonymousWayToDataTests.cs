using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class AnonymousWayToDataTests : RuleTests<AnonymousWayToData>
{
    protected override void Compliant(Architecture design) => Site(SignIn.Entra, DataClass.Confidential);

    [Fact]
    public void Anybody_reaches_the_store()
    {
        var verdict = Reports(_ => Site(SignIn.Anonymous, DataClass.Confidential), on: "WebApp/site", says: "reach Azure Cosmos DB 'orders' through Web app 'site'");
        Assert.Equal(["visitor calls site", "site calls orders-api", "orders-api reads orders"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void The_last_step_says_what_passes() => Reports(_ => Site(SignIn.Anonymous, null, DataClass.Personal), on: "WebApp/site", alsoBreaks: ["AIFA2522"]);

    [Fact]
    public void What_anybody_may_see() => Silent(_ => Site(SignIn.Anonymous, DataClass.Public, DataClass.Public));

    [Fact]
    public void Nothing_was_said_of_the_data() => Silent(design =>
    {
        design.Brief = new("Site", "") { Data = DataClass.Confidential };
        Site(SignIn.Anonymous, null);
    });

    [Fact]
    public void Nothing_was_said_of_callers() => Silent(_ => Site(null, DataClass.Confidential));

    [Fact]
    public void The_site_asks() => Silent(_ => Site(SignIn.Anonymous, DataClass.Confidential, ask: new WebSignIn { Entra = new() { ClientId = "id", Issuer = "https://login.microsoftonline.com/x/v2.0" } }));

    [Fact]
    public void The_site_asks_and_lets_strangers_in() => Reports(_ => Site(SignIn.Anonymous, DataClass.Confidential, ask: new WebSignIn { Required = false, Entra = new() { ClientId = "id", Issuer = "https://login.microsoftonline.com/x/v2.0" } }), on: "WebApp/site");

    [Fact]
    public void A_later_step_asks() => Silent(_ => Site(SignIn.Anonymous, DataClass.Confidential, inner: SignIn.Entra));

    [Fact]
    public void The_site_answers_inside_alone() => Silent(_ => Site(SignIn.Anonymous, DataClass.Confidential, open: false));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Site(SignIn? callers, DataClass? holds, DataClass? carries = null, WebSignIn? ask = null, SignIn? inner = null, bool open = true)
    {
        var site = new WebApp("site") { PublicNetworkAccess = open, SignIn = ask, Identity = ManagedIdentity.System };
        var (api, orders) = (new WebApp("orders-api") { Identity = ManagedIdentity.System }, new CosmosAccount("orders") { Holds = holds });
        var coming = new Person("visitor").Calls(site);
        if (callers is { } way) coming.SignsInWith(way);
        var going = site.Calls(api);
        if (inner is { } token) going.SignsInWith(token);
        var reading = api.Reads(orders);
        if (carries is { } data) reading.Carries(data);
    }
}
