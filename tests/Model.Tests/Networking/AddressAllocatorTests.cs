using AiFactory.Model.Tests.Graph;

namespace AiFactory.Model.Tests.Networking;

public sealed class AddressAllocatorTests
{
    [Fact]
    public void Takes_the_lowest_place_that_fits()
    {
        var addresses = new AddressAllocator(["10.0.0.0/24"]);

        Assert.Equal("10.0.0.0/27", Next(addresses, 27));
        Assert.Equal("10.0.0.64/26", Next(addresses, 26));
        Assert.Equal("10.0.0.32/28", Next(addresses, 28)); // the gap that alignment left
        Assert.Equal(["10.0.0.48/28", "10.0.0.128/25"], addresses.Free);
        Assert.Equal(144, addresses.FreeAddresses);
        Assert.Null(Next(addresses, 24));
    }

    [Fact]
    public void Goes_round_what_is_reserved_and_on_to_the_next_space()
    {
        var addresses = new AddressAllocator(["10.1.0.0/25", "10.0.0.0/25"]);
        addresses.Reserve("10.0.0.4");
        addresses.Reserve("10.0.0.64/26");
        addresses.Reserve("192.168.0.0/16");

        Assert.Equal("10.0.0.32/27", Next(addresses, 27));
        Assert.Equal("10.1.0.0/26", Next(addresses, 26));
        Assert.Equal("10.0.0.8/29", Next(addresses, 29));
    }

    [Fact]
    public void A_reservation_may_be_larger_than_what_is_free()
    {
        var addresses = new AddressAllocator(["10.0.0.0/24", "10.0.1.0/24", "10.4.0.0/24"]);
        Next(addresses, 26);
        addresses.Reserve("10.0.0.0/16");

        Assert.Equal(["10.4.0.0/24"], addresses.Free);
        Assert.Equal(256, addresses.FreeAddresses);
    }

    [Fact]
    public void Neighbouring_spaces_stay_apart_and_nested_ones_count_once()
    {
        var addresses = new AddressAllocator(["10.0.0.0/25", "10.0.0.128/25", "10.0.0.64/26"]);

        Assert.Null(Next(addresses, 24));
        Assert.Equal(["10.0.0.0/25", "10.0.0.128/25"], addresses.Free);
    }

    [Fact]
    public void The_whole_address_range_can_be_a_space()
    {
        var addresses = new AddressAllocator(["0.0.0.0/0"]);
        addresses.Reserve("255.255.255.255");

        Assert.Equal((1L << 32) - 1, addresses.FreeAddresses);
        Assert.Equal("0.0.0.0/1", Next(addresses, 1));
        Assert.Equal(31, addresses.Free.Count);
        Assert.Null(Next(addresses, 0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(33)]
    public void A_prefix_is_0_to_32(int prefix) => Assert.Throws<ArgumentOutOfRangeException>(() => new AddressAllocator([]).TryAllocate(prefix, out _));

    [Fact]
    public void Agrees_with_trying_every_place() => Seeded.Check(random =>
    {
        var spaces = Ranges.Some(random).Take(3).ToArray();
        var outermost = spaces.Distinct().Where(space => !spaces.Any(other => other != space && other.Contains(space))).ToArray();
        var addresses = new AddressAllocator(spaces);
        var taken = new List<Cidr>();
        for (var step = 0; step < 12; step++)
        {
            if (random.Next(3) == 0)
            {
                taken.Add(Ranges.Any(random));
                addresses.Reserve(taken[^1]);
            }
            else
            {
                var prefix = random.Next(24, 33);
                var expected = outermost.Where(space => space.Prefix <= prefix).Order().SelectMany(space => space.Subdivide(prefix))
                    .Where(place => !taken.Any(place.Overlaps)).Select(place => (Cidr?)place).FirstOrDefault();
                if (Next(addresses, prefix) != expected) return false;
                if (expected is { } block) taken.Add(block);
            }
        }

        var free = outermost.SelectMany(space => space.Subdivide(32)).Where(address => !taken.Any(address.Overlaps)).Order().ToArray();
        return addresses.FreeAddresses == free.Length
            && addresses.Free.SelectMany(block => block.Subdivide(32)).SequenceEqual(free)
            && addresses.Free.All(block => !addresses.Free.Any(other => block != other && block.Prefix == other.Prefix && outermost.Any(space => space.Contains(Cidr.At(block.First, block.Prefix - 1))) && Cidr.At(block.First, block.Prefix - 1) == Cidr.At(other.First, other.Prefix - 1)));
    });

    [Fact]
    public void Twenty_thousand_blocks_fill_their_space_without_a_hole()
    {
        var addresses = new AddressAllocator(["10.0.0.0/8"]);
        int[] prefixes = [26, 27, 28, 25, 27];
        var blocks = Enumerable.Range(0, 20_000).Select(place => Next(addresses, prefixes[place % prefixes.Length])!.Value).ToArray();

        Assert.Empty(CidrOverlaps.Among(blocks));
        Assert.Equal(addresses.FreeAddresses, (1L << 24) - blocks.Sum(block => block.Size));
        Assert.Empty(CidrOverlaps.Among(blocks.Concat(addresses.Free)));
    }

    [Fact] // A worked plan: four common /26, then /24 slots: 255 of them in a /16, from 10.10.1.0 to 10.10.255.0
    public void A_sixteen_holds_255_slots_beside_the_common_block()
    {
        var addresses = new AddressAllocator(["10.10.0.0/16"]);
        for (var common = 0; common < 4; common++) Next(addresses, 26);

        var slots = new List<Cidr>();
        while (addresses.TryAllocate(24, out var slot)) slots.Add(slot);

        Assert.Equal(255, slots.Count);
        Assert.Equal(["10.10.1.0/24", "10.10.255.0/24"], new[] { slots[0], slots[^1] });
        Assert.Empty(addresses.Free);
    }

    [Fact] // A worked plan: all subnets of project 1 of "recommended-all", packed from large to small
    public void Sizes_in_descending_order_leave_no_hole()
    {
        var addresses = new AddressAllocator(["10.10.4.0/22"]);

        Assert.Equal(
            ["10.10.4.0/24", "10.10.5.0/25", "10.10.5.128/26", "10.10.5.192/26", "10.10.6.0/26", "10.10.6.64/26", "10.10.6.128/26"],
            new[] { 24, 25, 26, 26, 26, 26, 26 }.Select(prefix => Next(addresses, prefix)!.Value));
    }

    private static Cidr? Next(AddressAllocator addresses, int prefix) => addresses.TryAllocate(prefix, out var block) ? block : (Cidr?)null;
}
