using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class PodsUnguardedTests : RuleTests<PodsUnguarded>
{
    protected override void Compliant(Architecture design) => new KubernetesCluster("work");

    [Fact]
    public void No_network_policy() => Reports(_ => new KubernetesCluster("work") { Network = new() { Policy = null } }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.Network), says: "every pod");

    [Theory, InlineData(ClusterPolicy.Azure), InlineData(ClusterPolicy.Calico)]
    public void Any_of_them_will_do(ClusterPolicy policy) => Silent(_ => new KubernetesCluster("work") { Network = new() { Policy = policy, DataPlane = ClusterDataPlane.Azure } });

    [Fact]
    public void A_network_of_ones_own_brings_its_own() => Silent(_ => new KubernetesCluster("work") { Network = new() { Plugin = ClusterPlugin.None, Mode = null, DataPlane = null, Policy = null } });

    [Fact]
    public void No_policy_of_Azure() => Reports(_ => new KubernetesCluster("work") { AzurePolicy = false }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.AzurePolicy));

    [Fact]
    public void Defender_may_be_on_for_the_subscription() => Silent(_ => new KubernetesCluster("work") { Defender = null });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new KubernetesCluster("work") { AzurePolicy = false }, null, Designs.Dev)));
}
