using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class ApiForAnyoneTests : RuleTests<ApiForAnyone>
{
    protected override void Compliant(Architecture design)
    {
        var api = new ManagedApi("models");
        Gateway([api], [new("partners") { Apis = [api] }], new ApiBackend("models") { Url = "https://models.contoso.com" });
    }

    [Fact]
    public void An_API_without_a_subscription() => Reports(_ => Gateway([new("models") { SubscriptionRequired = false }], []), on: "ManagedApi/gateway/models", at: nameof(ManagedApi.SubscriptionRequired));

    [Fact]
    public void A_product_for_anyone() => Reports(_ =>
    {
        var api = new ManagedApi("models");
        Gateway([api], [new("all") { SubscriptionRequired = false, Apis = [api] }]);
    }, on: "ApiProduct/gateway/all", at: nameof(ApiProduct.SubscriptionRequired), says: "'models'");

    [Theory, InlineData("<validate-jwt header-name=\"Authorization\" />"), InlineData("<validate-azure-ad-token tenant-id=\"x\" />"), InlineData("<validate-client-certificate />")]
    public void A_token_is_as_good(string policy) => Silent(_ => Gateway([new("models") { SubscriptionRequired = false, Policy = new("checks") { Xml = $"<policies><inbound>{policy}</inbound></policies>" } }], []));

    [Fact]
    public void A_policy_that_may_check_is_given_the_benefit_of_the_doubt() =>
        Silent(_ => Gateway([new("models") { SubscriptionRequired = false, Policy = new("checks") { Xml = "<policies><inbound><include-fragment fragment-id=\"sign-in\" /></inbound></policies>" } }], []));

    [Fact]
    public void A_policy_that_checks_nobody() => Reports(
        _ => Gateway([new("models") { SubscriptionRequired = false, Policy = new("passes") { Gateway = new() } }], []), on: "ManagedApi/gateway/models", at: nameof(ManagedApi.SubscriptionRequired));

    [Fact]
    public void A_product_that_is_not_published() => Silent(_ =>
    {
        var api = new ManagedApi("models");
        Gateway([api], [new("draft") { SubscriptionRequired = false, Published = false, Apis = [api] }]);
    });

    [Fact]
    public void A_backend_without_encryption() => Reports(_ => Gateway([], [], new ApiBackend("models") { Url = "http://models.contoso.com" }), on: "ApiBackend/gateway/models", at: nameof(ApiBackend.Url));

    [Fact]
    public void A_backend_of_any_authority() => Reports(
        _ => Gateway([], [], new ApiBackend("models") { Url = "https://models.contoso.com", ChecksCertificateChain = false }), on: "ApiBackend/gateway/models", at: nameof(ApiBackend.ChecksCertificateChain));

    [Fact]
    public void A_backend_of_any_name() => Reports(
        _ => Gateway([], [], new ApiBackend("models") { Url = "https://models.contoso.com", ChecksCertificateName = false }), on: "ApiBackend/gateway/models", at: nameof(ApiBackend.ChecksCertificateName));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Gateway([new("models") { SubscriptionRequired = false }], []), null, Designs.Dev)));

    private static void Gateway(IReadOnlyList<ManagedApi> apis, IReadOnlyList<ApiProduct> products, params ApiBackend[] backends) =>
        new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, Apis = apis, Products = products, Backends = backends };
}
