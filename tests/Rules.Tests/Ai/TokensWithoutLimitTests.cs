using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class TokensWithoutLimitTests : RuleTests<TokensWithoutLimit>
{
    protected override void Compliant(Architecture design) => SharedGateway.With(new() { Limit = new(10_000), Metric = new() });

    [Fact]
    public void No_limit()
    {
        var verdict = Reports(_ => SharedGateway.With(new() { Metric = new() }), on: "ManagedApi/gateway/models", at: nameof(ManagedApi.Policy), says: "Container app 'app0', Container app 'app1' share");
        Assert.Equal(["app0 calls gateway", "app1 calls gateway", "API 'models' leads to Azure AI Services 'models'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void One_count_for_all() => Reports(_ => SharedGateway.With(new() { Limit = new(10_000) { CountsBy = "all" }, Metric = new() }), on: "ManagedApi/gateway/models", at: nameof(ManagedApi.Policy), says: "by 'all'");

    [Fact]
    public void One_consumer() => Silent(_ => SharedGateway.With(new(), consumers: 1));

    [Fact]
    public void A_policy_of_ones_own_that_limits() => Silent(_ => SharedGateway.With(null, xml: "<policies><inbound><llm-token-limit counter-key=\"@(context.Subscription.Id)\" tokens-per-minute=\"1000\" /></inbound></policies>"));

    [Fact]
    public void A_fragment_may_limit() => Silent(_ => SharedGateway.With(null, xml: "<policies><inbound><include-fragment fragment-id=\"limits\" /></inbound></policies>"));

    [Fact]
    public void An_API_that_leads_to_no_model() => Silent(_ => SharedGateway.With(null, xml: "<policies />", leadsToModels: false));

    [Fact]
    public void A_gateway_with_several_APIs_may_be_called_for_another() => Silent(_ => SharedGateway.With(new(), apis: 2));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));
}
