using System.Net;
using AiFactory.Model.Tests.Graph;

namespace AiFactory.Model.Tests.Networking;

public sealed class CidrTests
{
    [Theory]
    [InlineData("10.0.0.0/24", "10.0.0.0/24", "10.0.0.255", 256, 251)]
    [InlineData("10.0.0.4", "10.0.0.4", "10.0.0.4", 1, 0)]
    [InlineData("10.0.0.4/32", "10.0.0.4", "10.0.0.4", 1, 0)]
    [InlineData("10.0.0.8/29", "10.0.0.8/29", "10.0.0.15", 8, 3)]
    [InlineData("10.10.4.64/26", "10.10.4.64/26", "10.10.4.127", 64, 59)]
    [InlineData("0.0.0.0/0", "0.0.0.0/0", "255.255.255.255", 4_294_967_296, 4_294_967_291)]
    public void A_range_knows_its_extent(string text, string printed, string last, long size, long usable)
    {
        Cidr range = text;

        Assert.Equal(printed, range.ToString());
        Assert.Equal(last, range.Last.ToString());
        Assert.Equal(size, range.Size);
        Assert.Equal(usable, range.Usable);
    }

    [Theory]
    [InlineData("10.0.0.999/24", "'10.0.0.999/24' is not an IPv4 range: octet 4 is 999, above 255. Write it as 10.0.0.0/24.")]
    [InlineData("10.0.0.5/24", "'10.0.0.5/24' has host bits set; the network is 10.0.0.0/24.")]
    [InlineData("10.0.0/24", "'10.0.0/24' is not an IPv4 range: it has 3 octets, not 4. Write it as 10.0.0.0/24.")]
    [InlineData("web", "'web' is not an IPv4 range: it has 1 octet, not 4. Write it as 10.0.0.0/24.")]
    [InlineData("", "'' is not an IPv4 range: it is empty. Write it as 10.0.0.0/24.")]
    [InlineData("10..0.0/24", "'10..0.0/24' is not an IPv4 range: octet 2 is missing. Write it as 10.0.0.0/24.")]
    [InlineData("10.01.0.0/24", "'10.01.0.0/24' is not an IPv4 range: octet 2 is 01, with a leading zero. Write it as 10.0.0.0/24.")]
    [InlineData("10.0.0.0/33", "'10.0.0.0/33' is not an IPv4 range: the prefix is 33, above 32. Write it as 10.0.0.0/24.")]
    [InlineData("10.0.0.0/", "'10.0.0.0/' is not an IPv4 range: the prefix is missing. Write it as 10.0.0.0/24.")]
    [InlineData("10.0.0.0/024", "'10.0.0.0/024' is not an IPv4 range: the prefix is 024, with a leading zero. Write it as 10.0.0.0/24.")]
    [InlineData("10.0.0.-1/24", "'10.0.0.-1/24' is not an IPv4 range: octet 4 is '-1', not a number. Write it as 10.0.0.0/24.")]
    [InlineData("fe80::1/64", "'fe80::1/64' is not an IPv4 range: it is written as IPv6. Write it as 10.0.0.0/24.")]
    public void What_is_no_range_is_refused_with_the_reason(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Cidr.Parse(text)).Message);
        Assert.False(Cidr.TryParse(text, out _));
    }

    [Theory]
    [InlineData(" 10.0.0.0/24")]
    [InlineData("10.0.0.0/24 ")]
    [InlineData("10.0.0.0 /24")]
    [InlineData("+10.0.0.0/24")]
    [InlineData("10.0.0.0/+24")]
    [InlineData("10.0.0.0/24/24")]
    [InlineData("10.0.0.0.0/24")]
    [InlineData("10.0.0.4294967296/24")]
    [InlineData("10.0.0.0/99999999999999999999")]
    [InlineData("10.0.0.\u0661/32")]
    [InlineData("0x0a.0.0.0/8")]
    [InlineData(null)]
    public void Nothing_is_guessed(string? text)
    {
        Assert.False(Cidr.TryParse(text, out _));
        Assert.False(Cidr.TryParseMasking(text, out _));
        Assert.Throws<FormatException>(() => Cidr.Parse(text!));
    }

    [Fact]
    public void What_Azure_returns_may_have_host_bits()
    {
        Assert.True(Cidr.TryParseMasking("10.0.0.5/24", out var range));
        Assert.Equal("10.0.0.0/24", range);
        Assert.False(Cidr.TryParseMasking("10.0.0.256/24", out _));
    }

    [Fact]
    public void A_range_is_made_of_address_and_prefix()
    {
        var address = Cidr.Parse("10.0.0.64").First;

        Assert.Equal("10.0.0.64/26", new Cidr(address, 26));
        Assert.Equal("10.0.0.0/24", Cidr.At(address, 24));
        Assert.StartsWith("'10.0.0.64/24' has host bits set; the network is 10.0.0.0/24.", Assert.Throws<ArgumentException>(() => new Cidr(address, 24)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cidr(address, 33));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cidr.At(address, -1));
    }

    [Fact]
    public void Ranges_lie_apart_or_in_one_another()
    {
        Cidr network = "10.0.0.0/16", subnet = "10.0.4.0/24", other = "10.1.0.0/16";

        Assert.True(network.Contains(subnet));
        Assert.False(subnet.Contains(network));
        Assert.True(subnet.Overlaps(network));
        Assert.False(network.Overlaps(other));
        Assert.True(network.Contains(network));
        Assert.True(network.Contains(subnet.Last));
    }

    [Theory]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("172.31.255.0/24", true)]
    [InlineData("192.168.0.4", true)]
    [InlineData("8.0.0.0/6", false)]
    [InlineData("172.32.0.0/16", false)]
    [InlineData("20.0.0.4", false)]
    public void Private_is_what_RFC_1918_says(string range, bool isPrivate) => Assert.Equal(isPrivate, Cidr.Parse(range).IsPrivate);

    [Fact]
    public void Is_cut_into_parts()
    {
        Cidr range = "10.0.0.0/24";

        Assert.Equal(["10.0.0.0/26", "10.0.0.64/26", "10.0.0.128/26", "10.0.0.192/26"], range.Subdivide(26));
        Assert.Equal([range], range.Subdivide(24));
        Assert.Equal(["0.0.0.0/1", "128.0.0.0/1"], Cidr.Parse("0.0.0.0/0").Subdivide(1));
        Assert.Equal("255.255.255.255", Cidr.Parse("255.255.255.254/31").Subdivide(32).Last());
        Assert.Throws<ArgumentOutOfRangeException>(() => range.Subdivide(23));
        Assert.Throws<ArgumentOutOfRangeException>(() => range.Subdivide(33));
    }

    [Theory]
    [InlineData("10.0.0.0/22", 26, 0, "10.0.0.0/26")]
    [InlineData("10.0.0.0/22", 26, 1, "10.0.0.64/26")]
    [InlineData("10.0.0.0/22", 26, 15, "10.0.3.192/26")]
    [InlineData("10.0.0.0/22", 22, 0, "10.0.0.0/22")]
    [InlineData("0.0.0.0/0", 0, 0, "0.0.0.0/0")]
    [InlineData("0.0.0.0/0", 1, 1, "128.0.0.0/1")]
    [InlineData("0.0.0.0/0", 32, int.MaxValue, "127.255.255.255")]
    public void A_part_is_found_by_its_number(string range, int prefix, int number, string part) => Assert.Equal(part, Cidr.Parse(range).Subnet(prefix, number));

    [Theory]
    [InlineData("10.0.0.0/22", 26, 16, "10.0.0.0/22 has no /26 number 16.")]
    [InlineData("10.0.0.0/22", 26, -1, "10.0.0.0/22 has no /26 number -1.")]
    [InlineData("10.0.0.0/22", 21, 0, "10.0.0.0/22 has no /21 number 0.")]
    [InlineData("0.0.0.0/0", 0, 1, "0.0.0.0/0 has no /0 number 1.")]
    [InlineData("10.0.0.0/22", 33, 0, "")]
    [InlineData("10.0.0.0/22", -1, 0, "")]
    public void A_part_that_it_does_not_have_is_refused(string range, int prefix, int number, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => Cidr.Parse(range).Subnet(prefix, number)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_address_is_found_by_its_number()
    {
        Cidr range = "10.0.0.64/26";

        Assert.Equal(["10.0.0.64", "10.0.0.68", "10.0.0.127"], [range.Host(0), range.Host(4), range.Host(63)]);
        Assert.Equal("10.0.0.4", Cidr.Parse("10.0.0.4").Host(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => range.Host(64));
        Assert.Throws<ArgumentOutOfRangeException>(() => range.Host(-1));
    }

    [Fact]
    public void Parts_by_number_are_those_that_it_is_cut_into() => Seeded.Check(random =>
    {
        var range = Any(random);
        var prefix = Math.Min(32, range.Prefix + random.Next(5));
        return range.Subdivide(prefix).Select((part, number) => part == range.Subnet(prefix, number)).All(same => same);
    });

    [Fact]
    public void Is_ordered_by_address_then_from_large_to_small() =>
        Assert.Equal(["9.0.0.0/8", "10.0.0.0/8", "10.0.0.0/16", "10.0.1.0/24", "200.0.0.0/8"], new Cidr[] { "10.0.1.0/24", "200.0.0.0/8", "10.0.0.0/16", "9.0.0.0/8", "10.0.0.0/8" }.Order());

    [Fact]
    public void The_operators_follow_the_order()
    {
        Cidr low = "10.0.0.0/24", high = "10.0.1.0/24";

        Assert.True(low < high && low <= high && high > low && high >= low);
        Assert.True(low.First < high.First && low.First <= high.First && high.First > low.First && high.First >= low.First);
    }

    [Fact]
    public void Printing_and_parsing_are_inverse() => Seeded.Check(random =>
    {
        var range = Any(random);
        return Cidr.Parse(range.ToString()) == range && Cidr.TryParse(range.ToString(), out var again) && again.GetHashCode() == range.GetHashCode();
    });

    [Fact]
    public void Agrees_with_the_framework() => Seeded.Check(random =>
    {
        Cidr one = Any(random), other = random.Next(2) == 0 ? Any(random) : Cidr.At(one.First, random.Next(33));
        IPNetwork expected = IPNetwork.Parse($"{one.First}/{one.Prefix}");
        return one.Contains(other) == (one.Prefix <= other.Prefix && expected.Contains(IPAddress.Parse(other.First.ToString())))
            && one.Overlaps(other) == (one.First <= other.Last && other.First <= one.Last)
            && one.Overlaps(other) == other.Overlaps(one)
            && one.Last.Value - (long)one.First.Value + 1 == one.Size;
    });

    private static Cidr Any(Random random) => Cidr.At(new IPv4Address((uint)random.NextInt64(1L << 32)), random.Next(33));
}
