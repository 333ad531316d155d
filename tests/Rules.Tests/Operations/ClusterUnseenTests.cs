using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class ClusterUnseenTests : RuleTests<ClusterUnseen>
{
    protected override void Compliant(Architecture design) => new KubernetesCluster("work") { ContainerLogs = new LogAnalyticsWorkspace("logs") };

    [Fact]
    public void Neither_logs_nor_metrics() => Reports(_ => new KubernetesCluster("work"), on: "KubernetesCluster/work", at: nameof(KubernetesCluster.ContainerLogs));

    [Fact]
    public void Metrics_alone() => Silent(_ => new KubernetesCluster("work") { Metrics = true });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new KubernetesCluster("work"), null, Designs.Dev)));
}
