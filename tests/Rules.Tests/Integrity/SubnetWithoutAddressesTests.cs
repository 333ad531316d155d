using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class SubnetWithoutAddressesTests : RuleTests<SubnetWithoutAddresses>
{
    protected override void Compliant(Architecture design) => Network(["10.0.0.0/24"], new Subnet("apps", prefix: 25), new Subnet("endpoints", prefix: 25));

    [Fact]
    public void No_room_left() =>
        Reports(_ => Network(["10.0.0.0/24"], new Subnet("apps", prefix: 25), new Subnet("more", prefix: 25), new Subnet("endpoints", prefix: 27)), on: "Subnet/chat/endpoints", at: nameof(Subnet.Prefix), says: "asks for a /27");

    [Fact]
    public void No_address_space() => Reports(_ => Network([], new Subnet("apps", prefix: 25)), on: "Subnet/chat/apps", at: nameof(Subnet.Prefix), says: "no address space");

    [Fact]
    public void Neither_size_nor_range() => Reports(_ => Network(["10.0.0.0/24"], new Subnet("apps")), on: "Subnet/chat/apps", at: nameof(Subnet.Range), says: "neither");

    private static void Network(Cidr[] space, params Subnet[] subnets) => new VirtualNetwork("chat") { AddressSpace = space, Subnets = subnets };
}
