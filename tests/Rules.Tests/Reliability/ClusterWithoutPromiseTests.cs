using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class ClusterWithoutPromiseTests : RuleTests<ClusterWithoutPromise>
{
    protected override void Compliant(Architecture design) => new KubernetesCluster("work");

    [Fact]
    public void Free() => Reports(_ => new KubernetesCluster("work") { Tier = ClusterTier.Free }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.Tier), says: "nothing is promised");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new KubernetesCluster("work") { Tier = ClusterTier.Free }, null, Designs.Dev)));
}
