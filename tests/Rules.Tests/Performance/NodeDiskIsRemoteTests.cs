using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class NodeDiskIsRemoteTests : RuleTests<NodeDiskIsRemote>
{
    protected override void Compliant(Architecture design) => Pool(new("web") { MaximumPods = 110 });

    [Theory]
    [InlineData("Standard_D4ds_v5", null)]
    [InlineData("Standard_E8ads_v5", 256)]
    [InlineData("Standard_D2d_v4", 64)]
    public void Over_the_network(string size, int? disk) => Reports(_ => Pool(new("web") { Size = size, Disk = NodeDisk.Managed, DiskSize = disk }), on: "AgentPool/work/web", at: nameof(AgentPool.Disk), says: size);

    [Fact]
    public void Of_the_cluster_itself() => Reports(_ => new KubernetesCluster("work") { SystemPool = new() { Disk = NodeDisk.Managed } }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.SystemPool));

    [Fact]
    public void Few_pods() => Reports(_ => Pool(new("web") { MaximumPods = 30 }), on: "AgentPool/work/web", at: nameof(AgentPool.MaximumPods), says: "30 pods");

    [Theory]
    [InlineData("Standard_D4s_v5", null)]
    [InlineData("Standard_D2ds_v5", null)]
    [InlineData("Standard_D4ds_v5", 512)]
    [InlineData("Standard_NC24ads_A100_v4", null)]
    [InlineData("Standard_D4ds_v6", null)]
    public void Where_the_machine_has_no_room_or_it_is_not_known(string size, int? disk) => Silent(_ => Pool(new("web") { Size = size, Disk = NodeDisk.Managed, DiskSize = disk }));

    [Fact]
    public void Windows() => Silent(_ => Pool(new("web") { SystemKind = NodeSystemKind.Windows, Disk = NodeDisk.Managed }));

    [Fact]
    public void Large_pods_say_so() => Silent(_ => Pool(new("web") { MaximumPods = 10, Why = "one model a machine" }));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Pool(new("web") { MaximumPods = 30 }), null, Designs.Dev)));

    private static void Pool(AgentPool pool) => new KubernetesCluster("work") { Pools = [pool] };
}
