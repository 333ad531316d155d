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

    private static void Run(int prefix, int? instances) => new WebApp("web") { Subnet = Network(prefix), Plan = new AppServicePlan("web") { Instances = instances, ZoneRedundant = true } };

    private static Subnet Network(int prefix)
    {
        var apps = new Subnet("apps", prefix) { Delegations = [Delegation.WebApps], SecurityGroup = new("guard") };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        return apps;
    }
}
