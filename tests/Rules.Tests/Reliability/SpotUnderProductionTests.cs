using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class SpotUnderProductionTests : RuleTests<SpotUnderProduction>
{
    protected override void Compliant(Architecture design)
    {
        new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2" }] };
        Pool(PoolPriority.Regular);
    }

    [Fact]
    public void Of_a_cluster_of_containers() => Reports(_ => Pool(PoolPriority.Spot), on: "AgentPool/work/jobs", at: nameof(AgentPool.Priority));

    [Fact]
    public void Of_a_cluster_for_training() => Reports(_ => Train(), on: "ComputeCluster/science/train", at: nameof(ComputeCluster.Priority));

    [Fact]
    public void Work_that_may_be_broken_off_says_so() => Silent(_ => Train("each run goes on from its last checkpoint"));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Train(), null, Designs.Dev)));

    private static void Pool(PoolPriority priority) => new KubernetesCluster("work") { Pools = [new("jobs") { Priority = priority }] };

    private static void Train(string? why = null) => new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2", Priority = ComputePriority.LowPriority, Why = why }] };
}
