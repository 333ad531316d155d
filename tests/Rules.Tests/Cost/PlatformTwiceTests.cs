using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class PlatformTwiceTests : RuleTests<PlatformTwice>
{
    protected override void Compliant(Architecture design) => Networks(spokeHasOne: false);

    [Fact]
    public void A_bastion_in_each_of_two_joined_networks()
    {
        var verdict = Reports(_ => Networks(), on: "BastionHost/spoke", says: "what Azure Bastion 'hub' in Virtual network 'hub' could");
        Assert.Equal(["Azure Bastion 'spoke' stands in Virtual network 'spoke'", "Virtual network 'spoke' is joined to Virtual network 'hub'", "Azure Bastion 'hub' stands there"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void It_was_said_what_keeps_them_apart() => Silent(_ => Networks(why: "machines of the auditors, whom nobody else may meet"));

    [Fact]
    public void Networks_that_are_not_joined() => Silent(_ => Networks(joined: false));

    [Fact]
    public void Another_region() => Silent(_ => Networks(region: Region.SwedenCentral));

    [Fact]
    public void A_bastion_for_developers_serves_its_own_network_alone() => Silent(_ => Networks(sku: BastionSku.Developer));

    private static void Networks(bool spokeHasOne = true, bool joined = true, string? why = null, Region? region = null, BastionSku sku = BastionSku.Standard)
    {
        var (inHub, inSpoke) = (new Subnet("AzureBastionSubnet", prefix: 26), new Subnet("AzureBastionSubnet", prefix: 26));
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [inHub] };
        new VirtualNetwork("spoke") { AddressSpace = ["10.0.1.0/24"], Subnets = [inSpoke], Hub = joined ? hub : null, Location = region ?? Region.WestEurope };
        new BastionHost("hub") { Subnet = inHub, PublicAddress = new("hub") };
        if (spokeHasOne) new BastionHost("spoke") { Subnet = inSpoke, Sku = sku, PublicAddress = new("spoke") { Location = region ?? Region.WestEurope }, Why = why, Location = region ?? Region.WestEurope };
    }
}
