using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class SearchReplicasTests : RuleTests<SearchReplicas>
{
    protected override void Compliant(Architecture design) => Search(design, replicas: 3, isWritten: true);

    [Fact]
    public void Two_are_enough_for_queries() => Silent(design => Search(design, replicas: 2));

    [Fact]
    public void One() => Reports(design => Search(design, replicas: 1), on: "SearchService/passages", at: nameof(SearchService.Replicas), says: "one replica", alsoBreaks: "AIFA6508");

    [Fact]
    public void Two_and_written_to()
    {
        var verdict = Reports(design => Search(design, replicas: 2, isWritten: true), on: "SearchService/passages", at: nameof(SearchService.Replicas), says: "two replicas");
        Assert.Equal(["indexer writes passages"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Free() => Reports(_ => new SearchService("passages") { Sku = SearchSku.Free, Replicas = 3 }, on: "SearchService/passages", at: nameof(SearchService.Sku));

    [Fact]
    public void Two_where_writers_were_not_read() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Search/searchServices", "srch", """ "sku":{"name":"standard"},"properties":{"replicaCount":2}""")), says: "writes");

    private static void Search(Architecture design, int replicas, bool isWritten = false)
    {
        var passages = new SearchService("passages") { Replicas = replicas };
        var indexer = new Practice("indexer");
        if (isWritten) indexer.Writes(passages);
        else indexer.Reads(passages);
        new PrivateWays(design).To(passages);
        design.Layer("All").Shows(passages, indexer);
    }
}
