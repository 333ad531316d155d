using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class SubnetPlacementTests
{
    [Fact]
    public void The_biggest_comes_first_then_the_order_written() =>
        Assert.Equal(["a 10.0.0.64/27", "b 10.0.0.0/26", "c 10.0.0.96/27"], Ranges(("a", 27), ("b", 26), ("c", 27)));

    [Fact]
    public void What_is_stated_is_kept_free() => Assert.Equal(["stated 10.0.0.0/26", "a 10.0.0.64/26"], Plan(LockFile.Empty, () => [new Subnet("stated") { Range = "10.0.0.0/26" }, new Subnet("a", 26)]));

    [Fact]
    public void What_finds_no_room_stays_without() => Assert.Equal(["a 10.0.0.0/24", "b "], Ranges(("a", 24), ("b", 29)));

    [Fact]
    public void What_is_locked_stays_when_another_comes_before() =>
        Assert.Equal(["big 10.0.0.128/25", "a 10.0.0.0/26"], Plan(Locked(("a", 26)), () => [new Subnet("big", 25), new Subnet("a", 26)]));

    [Fact]
    public void A_renamed_subnet_keeps_its_place() =>
        Assert.Equal(["big 10.0.0.128/25", "new 10.0.0.0/26"], Plan(Locked(("a", 26)), () => [new Subnet("big", 25), new Subnet("new", 26) { FormerName = "a" }]));

    [Fact]
    public void A_renamed_network_keeps_its_places() => Assert.Equal(["big 10.0.0.128/25", "a 10.0.0.0/26"], Of(Sketch.Graph(
        (_, _) => new VirtualNetwork("renamed") { FormerName = "net", AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("big", 25), new Subnet("a", 26)] }, new BuildOptions { Lock = Locked(("a", 26)) })));

    [Fact]
    public void Another_size_than_locked_contradicts() => Contradicts(Locked(("a", 26)), "asks for a /27", () => [new Subnet("a", 27)]);

    [Fact]
    public void Another_address_space_contradicts() => Assert.Contains("outside of the network's 10.9.0.0/24", Assert.Throws<ModelException>(() => Sketch.Graph(
        (_, _) => new VirtualNetwork("net") { AddressSpace = ["10.9.0.0/24"], Subnets = [new Subnet("a", 26)] }, new BuildOptions { Lock = Locked(("a", 26)) })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_stated_range_on_a_locked_one_contradicts() => Contradicts(Locked(("a", 26)), "which overlap 10.0.0.0/27 of Subnet/net/b", () => [new Subnet("a", 26), new Subnet("b") { Range = "10.0.0.0/27" }]);

    [Fact]
    public void A_network_of_others_is_not_planned() => Assert.Equal(["a "], Of(Sketch.Graph((_, _) => new VirtualNetwork("net") { Ownership = Ownership.Observed, AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("a", 26)] })));

    private static void Contradicts(LockFile locked, string says, Func<Subnet[]> subnets)
    {
        var wrong = Assert.Throws<ModelException>(() => Plan(locked, subnets).ToList());
        Assert.Equal("AIFA7014", wrong.Code);
        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Plan(LockFile locked, Func<Subnet[]> subnets) =>
        Of(Sketch.Graph((_, _) => new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = subnets() }, new BuildOptions { Lock = locked }));

    private static void Network((string Name, int Prefix)[] subnets) =>
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [.. subnets.Select(subnet => new Subnet(subnet.Name, subnet.Prefix))] };

    private static IEnumerable<string> Of(ArchitectureGraph graph) => graph.Resources.OfType<VirtualNetwork>().Single().Subnets.Select(subnet => $"{subnet.Name} {subnet.Range}");

    private static LockFile Locked(params (string Name, int Prefix)[] subnets) => LockFile.Empty.After(Sketch.Family((_, _) => Network(subnets)));

    private static IEnumerable<string> Ranges(params (string Name, int Prefix)[] subnets) => Of(Sketch.Graph((_, _) => Network(subnets)));
}
