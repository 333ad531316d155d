using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class SizeIsFixedTests : RuleTests<SizeIsFixed>
{
    protected override void Compliant(Architecture design)
    {
        Pool(scales: true);
        App(10);
        new ApplicationGateway("front") { MinimumInstances = 2, MaximumInstances = 10 };
    }

    [Fact]
    public void A_pool() => Reports(_ => Pool(scales: false), on: "AgentPool/work/jobs", at: nameof(AgentPool.Scales));

    [Fact]
    public void A_gateway() => Reports(_ => new ApplicationGateway("front") { Instances = 4 }, on: "ApplicationGateway/front", at: nameof(ApplicationGateway.Instances));

    [Fact]
    public void A_container_app() => Reports(_ => App(3), on: "ContainerApp/chat", at: nameof(ContainerApp.MaximumReplicas));

    [Fact]
    public void The_machines_of_the_cluster_itself_need_not_grow() => Silent(_ => new KubernetesCluster("work") { SystemPool = new() { Scales = false, Nodes = 3 } });

    [Fact]
    public void A_load_that_is_always_the_same_says_so() => Silent(_ => Pool(scales: false, "licensed for four machines"));

    [Fact]
    public void What_nobody_calls() => Silent(_ => new ContainerApp("work") { MinimumReplicas = 1, MaximumReplicas = 1 });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Pool(scales: false), null, Designs.Dev)));

    private static void Pool(bool scales, string? why = null) => new KubernetesCluster("work") { Pools = [new("jobs") { Scales = scales, Why = why }] };

    private static void App(int most) => new ContainerApp("chat")
    {
        Environment = new("apps") { ZoneRedundant = true }, Containers = [new() { Image = "contoso.azurecr.io/chat:1.4.2" }], Ingress = new(), MinimumReplicas = 3, MaximumReplicas = most,
    };
}
