using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class SpendingUnknownTests : RuleTests<SpendingUnknown>
{
    protected override void Compliant(Architecture design) => SharedGateway.With(new() { Limit = new(10_000), Metric = new() });

    [Fact]
    public void Nothing_is_counted()
    {
        var verdict = Reports(_ => SharedGateway.With(new() { Limit = new(10_000) }), on: "ManagedApi/gateway/models", at: nameof(ManagedApi.Policy), says: "counts no tokens for Container app 'app0', Container app 'app1'");
        Assert.Equal(3, verdict.Evidence.Count);
    }

    [Fact]
    public void One_consumer() => Silent(_ => SharedGateway.With(new(), consumers: 1));

    [Fact]
    public void A_policy_of_ones_own_that_counts() => Silent(_ => SharedGateway.With(null, xml: "<policies><inbound><azure-openai-emit-token-metric namespace=\"tokens\"></azure-openai-emit-token-metric></inbound></policies>"));

    [Fact]
    public void A_fragment_may_count() => Silent(_ => SharedGateway.With(null, xml: "<policies><inbound><include-fragment fragment-id=\"counts\" /></inbound></policies>"));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));
}
