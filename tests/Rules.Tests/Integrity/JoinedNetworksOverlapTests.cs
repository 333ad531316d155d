using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class JoinedNetworksOverlapTests : RuleTests<JoinedNetworksOverlap>
{
    private const string HubId = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub";

    protected override void Compliant(Architecture design) => Spoke("10.1.0.0/24");

    [Fact]
    public void With_the_hub() => Reports(_ => Spoke("10.0.1.0/24"), on: "VirtualNetwork/chat", at: nameof(VirtualNetwork.AddressSpace), says: "10.0.0.0/16");

    [Fact]
    public void Two_spokes_of_one_hub() => Reports(_ =>
    {
        var hub = Hub();
        new VirtualNetwork("one") { AddressSpace = ["10.1.0.0/24"], Hub = hub };
        new VirtualNetwork("two") { AddressSpace = ["10.1.0.0/25"], Hub = hub };
    }, on: "VirtualNetwork/two", at: nameof(VirtualNetwork.AddressSpace), says: "joined to Virtual network 'one'");

    [Fact]
    public void Two_environments_of_one_hub()
    {
        var family = Designs.Family((_, _) => Spoke("10.1.0.0/24"), null, Designs.Dev, Designs.Prod);
        Assert.Equal([Designs.Dev, Designs.Prod], Assert.Single(RuleRun.Check(family, Designs.Today, [new JoinedNetworksOverlap()]).Findings).Environments);
    }

    [Fact]
    public void Two_environments_apart() => Assert.Empty(Judge(Designs.Family((_, env) => Spoke(env.Pick("10.1.0.0/24", prod: "10.1.1.0/24")), null, Designs.Dev, Designs.Prod)));

    [Fact]
    public void Networks_that_nothing_joins_may_be_alike() => Assert.Empty(Judge(Designs.Family((_, _) => new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"] }, null, Designs.Dev, Designs.Prod)));

    private static VirtualNetwork Hub() => new("hub") { ExistingId = HubId, AddressSpace = ["10.0.0.0/16"] };

    private static void Spoke(Cidr space) => new VirtualNetwork("chat") { AddressSpace = [space], Hub = Hub() };
}
