using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class SubnetTooSmallTests : RuleTests<SubnetTooSmall>
{
    protected override void Compliant(Architecture design) => Run(prefix: 26, instances: 20);

    [Fact]
    public void Twice_as_many_while_it_scales()
    {
        var verdict = Reports(_ => Run(prefix: 27, instances: 20), on: "Subnet/net/apps", at: nameof(Subnet.Range), says: "is a /27 with 27 addresses to use; what stands in it takes 40");
        Assert.Equal(["App Service plan 'web' takes 40"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_gateway() => Reports(_ =>
    {
        var edge = Network(27);
        new ApplicationGateway("front") { Subnet = edge, MinimumInstances = 2, MaximumInstances = 40 };
    }, on: "Subnet/net/apps", at: nameof(Subnet.Range), says: "takes 40", alsoBreaks: "AIFA7532");

    [Fact]
    public void How_many_there_are_is_not_said() => Silent(_ => Run(prefix: 28, instances: null));

    [Fact]
    public void Pods_with_addresses_of_the_subnet() => // (3 + 1) x (30 + 1)
        Assert.Equal(["Kubernetes cluster 'serving' takes 124"], Reports(_ => Cluster(26, overlay: false), on: "Subnet/net/nodes", at: nameof(Subnet.Range), says: "59 addresses to use; what stands in it takes 124", alsoBreaks: "AIFA4006").Evidence.Select(step => step.Text));

    [Fact]
    public void Each_pool_takes_its_own() => Reports(_ => Cluster(28, overlay: true, new AgentPool("work") { MaximumNodes = 9 }), on: "Subnet/net/nodes", at: nameof(Subnet.Range), says: "takes 15", alsoBreaks: "AIFA4006"); // 3 + 9, and 3 for an upgrade

    [Fact]
    public void Pods_in_an_overlay() => Silent(_ => Cluster(28, overlay: true));

    [Fact]
    public void Room_for_all_pods() => Silent(_ => Cluster(24, overlay: false));

    [Fact]
    public void Pods_in_a_subnet_of_their_own() => Silent(_ =>
    {
        var (nodes, pods) = (new Subnet("nodes", prefix: 28) { SecurityGroup = new("guard") }, new Subnet("pods", prefix: 25) { SecurityGroup = new("pods") });
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [nodes, pods] };
        new KubernetesCluster("serving") { SystemPool = new() { Subnet = nodes, PodSubnet = pods, MaximumNodes = 3 }, Network = new() { Mode = null } };
    });

    private static void Cluster(int prefix, bool overlay, params AgentPool[] pools)
    {
        var nodes = new Subnet("nodes", prefix) { SecurityGroup = new("guard") };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/23"], Subnets = [nodes] };
        new KubernetesCluster("serving") { SystemPool = new() { Subnet = nodes, MaximumNodes = 3 }, Pools = pools, Network = new() { Mode = overlay ? ClusterPluginMode.Overlay : null } };
    }

    private static void Run(int prefix, int? instances) => new WebApp("web") { Subnet = Network(prefix), Plan = new AppServicePlan("web") { Instances = instances, ZoneRedundant = true } };

    private static Subnet Network(int prefix)
    {
        var apps = new Subnet("apps", prefix) { Delegations = [Delegation.WebApps], SecurityGroup = new("guard") };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        return apps;
    }
}
