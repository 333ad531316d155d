using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class FixedThroughputTests : RuleTests<FixedThroughput>
{
    protected override void Compliant(Architecture design) => Keep(new CosmosContainer("talks", "/id") { Throughput = 4000 });

    [Fact]
    public void In_development()
    {
        var verdict = Assert.Single(Judge(In(() => Keep(new CosmosContainer("talks", "/id") { Throughput = 4000 }))));
        Assert.Equal((Outcome.Fails, "CosmosContainer/history/chat/talks", nameof(CosmosContainer.Throughput)), (verdict.Outcome, verdict.Element?.Key, verdict.Property));
        Assert.Equal("Cosmos DB container 'talks' has 4000 request units a second to itself, used or not.", verdict.Message);
    }

    [Fact]
    public void It_scales() => Assert.Empty(Judge(In(() => Keep(new CosmosContainer("talks", "/id") { AutoscaleMaximum = 1000 }))));

    [Fact]
    public void It_shares() => Assert.Empty(Judge(In(() => Keep(new CosmosContainer("talks", "/id")))));

    [Fact]
    public void Who_measures_there_says_so() => Assert.Empty(Judge(In(() => Keep(new CosmosContainer("talks", "/id") { Throughput = 4000, Why = "load tests" }))));

    private static void Keep(CosmosContainer container) => new CosmosAccount("history") { Databases = [new CosmosDatabase("chat") { Containers = [container] }] };

    private static ArchitectureFamily In(Action define) => Designs.Family((_, _) => define(), null, Designs.Dev);
}
