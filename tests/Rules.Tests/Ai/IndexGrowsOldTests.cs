using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class IndexGrowsOldTests : RuleTests<IndexGrowsOld>
{
    protected override void Compliant(Architecture design) => Chat((passages, _) => new ContainerApp("indexer").Writes(passages));

    [Fact]
    public void Nothing_fills_it()
    {
        var verdict = Reports(_ => Chat((_, _) => { }), on: "SearchService/passages", says: "nothing writes into it");
        Assert.Equal(["chat reads passages"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void An_indexer_of_its_own() => Silent(_ => Chat((passages, documents) => passages.Indexer("nightly").Reads(documents)));

    [Fact]
    public void One_that_is_not_read() => Silent(_ => new SearchService("passages"));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Chat(Action<SearchService, StorageAccount> fill)
    {
        var passages = new SearchService("passages") { Replicas = 3 };
        new ContainerApp("chat").Reads(passages);
        fill(passages, new StorageAccount("documents"));
    }
}
