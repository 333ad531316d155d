using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class SubnetsOverlapTests : RuleTests<SubnetsOverlap>
{
    protected override void Compliant(Architecture design) => Network(["10.0.0.0/24"], "10.0.0.0/26", "10.0.0.64/26");

    [Fact]
    public void One_in_another() => Reports(_ => Network(["10.0.0.0/24"], "10.0.0.0/25", "10.0.0.64/26"), on: "Subnet/chat/s1", at: nameof(Subnet.Range), says: "10.0.0.64/26, which overlaps 10.0.0.0/25");

    [Fact]
    public void Outside() => Reports(_ => Network(["10.0.0.0/24"], "10.0.1.0/26"), on: "Subnet/chat/s0", at: nameof(Subnet.Range), says: "outside of 10.0.0.0/24");

    [Fact]
    public void In_a_network_without_addresses() => Reports(_ => Network([], "10.0.1.0/26"), on: "Subnet/chat/s0", at: nameof(Subnet.Range), says: "no address space");

    [Fact]
    public void A_space_in_a_space() => Reports(_ => Network(["10.0.0.0/23", "10.0.1.0/24"], "10.0.0.0/26"), on: "VirtualNetwork/chat", at: nameof(VirtualNetwork.AddressSpace));

    [Fact]
    public void What_the_address_plan_gives_is_apart() => Silent(_ => new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("a", 27), new Subnet("b", 26), new Subnet("c") { Range = "10.0.0.0/28" }] });

    private static void Network(Cidr[] space, params string[] ranges) =>
        new VirtualNetwork("chat") { AddressSpace = space, Subnets = [.. ranges.Select((range, place) => new Subnet($"s{place}") { Range = range })] };
}
