using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class ClusterAddressesTakenTests : RuleTests<ClusterAddressesTaken>
{
    protected override void Compliant(Architecture design) => Cluster(new() { Pods = "10.244.0.0/16", Services = "172.16.0.0/16", NameServer = "172.16.0.10" });

    [Fact]
    public void Services_in_its_network() => Reports(_ => Cluster(new() { Services = "10.0.0.0/16" }), on: "KubernetesCluster/serving", at: nameof(KubernetesCluster.Network), says: "gives its services 10.0.0.0/16, which overlaps 10.0.0.0/22 of Virtual network 'net'");

    [Fact]
    public void Pods_in_the_middle() => Reports(_ => Cluster(new() { Pods = "10.8.0.0/14" }), on: "KubernetesCluster/serving", at: nameof(KubernetesCluster.Network), says: "gives its pods 10.8.0.0/14, which overlaps 10.9.0.0/22 of Virtual network 'hub'");

    [Fact]
    public void Services_in_a_network_that_was_joined_from_there() => Reports(_ =>
    {
        var net = Cluster(new() { Services = "10.20.0.0/16" });
        new VirtualNetwork("data") { AddressSpace = ["10.20.4.0/22"], Hub = net };
    }, on: "KubernetesCluster/serving", at: nameof(KubernetesCluster.Network), says: "'data'");

    [Fact]
    public void One_finding_for_each_of_its_ranges() =>
        Assert.Equal(2, Judge(Designs.Family((_, _) => Cluster(new() { Pods = "10.0.0.0/24", Services = "10.9.0.0/24" }))).Count);

    [Fact]
    public void Two_clusters_may_have_the_same() => Silent(_ =>
    {
        var own = new ClusterNetwork { Pods = "10.244.0.0/16", Services = "172.16.0.0/16" };
        Cluster(own);
        new KubernetesCluster("other") { Network = own };
    });

    [Fact]
    public void A_network_that_is_not_joined() => Silent(_ =>
    {
        Cluster(new() { Services = "10.20.0.0/16" });
        new VirtualNetwork("data") { AddressSpace = ["10.20.4.0/22"] };
    });

    /// <summary>Then Azure chooses.</summary>
    [Fact]
    public void Ranges_that_are_not_stated() => Silent(_ => Cluster(new()));

    [Fact]
    public void A_network_of_Azures() => Silent(_ => new KubernetesCluster("serving") { Network = new() { Services = "10.0.0.0/16" } });

    private static VirtualNetwork Cluster(ClusterNetwork own)
    {
        var nodes = new Subnet("nodes", prefix: 24) { SecurityGroup = new("nodes") };
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.9.0.0/22"] };
        var net = new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/22"], Subnets = [nodes], Hub = hub };
        new KubernetesCluster("serving") { SystemPool = new() { Subnet = nodes }, Network = own };
        return net;
    }
}
