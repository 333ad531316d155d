using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class ClusterGrowsOldTests : RuleTests<ClusterGrowsOld>
{
    protected override void Compliant(Architecture design) => new KubernetesCluster("work");

    [Fact]
    public void The_cluster() => Reports(_ => new KubernetesCluster("work") { Upgrades = null }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.Upgrades));

    [Fact]
    public void Its_machines() => Reports(_ => new KubernetesCluster("work") { NodeUpgrades = NodeUpgrades.None }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.NodeUpgrades));

    [Fact]
    public void The_system_updates_itself() => Silent(_ => new KubernetesCluster("work") { NodeUpgrades = NodeUpgrades.Unmanaged, Upgrades = ClusterUpgrades.NodeImage });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new KubernetesCluster("work") { Upgrades = null }, null, Designs.Dev)));
}
