using System.Globalization;

namespace AiFactory.Model;

/// <summary>An IPv4 range; a single address is a /32 and prints without it. The default value is 0.0.0.0/0.</summary>
/// <remarks>Two ranges are either apart or one within the other. Ordered by first address, the larger before the smaller.</remarks>
public readonly record struct Cidr : IComparable<Cidr>
{
    private readonly uint _first;

    private Cidr(uint first, int prefix) => (_first, Prefix) = (first, prefix);

    /// <exception cref="ArgumentOutOfRangeException">The prefix is not within 0 to 32.</exception>
    /// <exception cref="ArgumentException">The address is not a multiple of the size.</exception>
    public Cidr(IPv4Address first, int prefix)
        : this(first.Value, CidrText.RequirePrefix(prefix, nameof(prefix)))
    {
        if ((first.Value & ~MaskOf(prefix)) != 0) throw new ArgumentException(CidrText.HostBits($"{first}/{Number(prefix)}", At(first, prefix)), nameof(first));
    }

    /// <summary>The bits that all addresses share, 0 to 32.</summary>
    public int Prefix { get; }

    public IPv4Address First => new(_first);

    public IPv4Address Last => new(_first | ~MaskOf(Prefix));

    /// <summary>The number of addresses, 1 to 2^32.</summary>
    public long Size => 1L << (32 - Prefix);

    /// <summary>The addresses of a subnet that resources can have: Azure keeps the first four and the last.</summary>
    public long Usable => Math.Max(0, Size - SubnetRules.ReservedPerSubnet);

    /// <summary>Whether all of it lies in the ranges for private use (RFC 1918).</summary>
    public bool IsPrivate
    {
        get
        {
            foreach (var range in ReservedRanges.Private)
            {
                if (range.Contains(this)) return true;
            }

            return false;
        }
    }

    /// <summary>The range of this size that an address lies in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The prefix is not within 0 to 32.</exception>
    public static Cidr At(IPv4Address address, int prefix) => new(address.Value & MaskOf(CidrText.RequirePrefix(prefix, nameof(prefix))), prefix);

    /// <summary>Reads "10.0.0.0/24", or "10.0.0.4" for a single address.</summary>
    /// <exception cref="FormatException">The text is no range, or has bits set below its mask, as 10.0.0.5/24 has.</exception>
    public static Cidr Parse(string text) => TryRead(text, out var cidr) is { } problem ? throw new FormatException(problem) : cidr;

    /// <inheritdoc cref="Parse"/>
    public static implicit operator Cidr(string text) => Parse(text);

    /// <summary>As <see cref="Parse"/>, with <see langword="false"/> in place of the exception.</summary>
    public static bool TryParse(string? text, out Cidr cidr) => TryRead(text, out cidr) is null;

    public bool Contains(IPv4Address address) => (address.Value & MaskOf(Prefix)) == _first;

    /// <summary>Whether another range lies in this one, or is this one.</summary>
    public bool Contains(Cidr other) => other.Prefix >= Prefix && Contains(other.First);

    public bool Overlaps(Cidr other) => Contains(other) || other.Contains(this);

    /// <summary>Cuts the range into its parts of one size, lowest first; made as they are asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The prefix is shorter than the range's own, or above 32.</exception>
    public IEnumerable<Cidr> Subdivide(int prefix) => prefix >= Prefix
        ? Parts(CidrText.RequirePrefix(prefix, nameof(prefix)))
        : throw new ArgumentOutOfRangeException(nameof(prefix), prefix, $"{this} has no part as large as /{Number(prefix)}.");

    /// <summary>The range of that size and number in it, counted from 0: <c>Cidr.Parse("10.0.0.0/22").Subnet(26, 1)</c> is 10.0.0.64/26. Terraform calls it cidrsubnet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has no such part.</exception>
    public Cidr Subnet(int prefix, int number)
    {
        var size = 1L << (32 - CidrText.RequirePrefix(prefix, nameof(prefix)));
        return number >= 0 && size * (number + 1L) <= Size ? new(new IPv4Address((uint)(_first + size * number)), prefix) : throw new ArgumentOutOfRangeException(nameof(number), $"{this} has no /{prefix} number {number}.");
    }

    /// <summary>The address of that number in it, counted from 0. Azure keeps those of a subnet up to 3 and the last for itself. Terraform calls it cidrhost.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has no such address.</exception>
    public Cidr Host(int number) => Subnet(32, number);

    public int CompareTo(Cidr other) => _first != other._first ? _first.CompareTo(other._first) : Prefix.CompareTo(other.Prefix);

    public static bool operator <(Cidr left, Cidr right) => left.CompareTo(right) < 0;

    public static bool operator >(Cidr left, Cidr right) => left.CompareTo(right) > 0;

    public static bool operator <=(Cidr left, Cidr right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Cidr left, Cidr right) => left.CompareTo(right) >= 0;

    public override string ToString() => Prefix == 32 ? First.ToString() : $"{First}/{Number(Prefix)}";

    /// <summary>As <see cref="TryParse"/>, but clears bits below the mask: Azure returns some firewall and route ranges as they were typed.</summary>
    internal static bool TryParseMasking(string? text, out Cidr cidr)
    {
        var problem = CidrText.Read(text, out var address, out var prefix);
        cidr = problem is null ? At(address, prefix) : default;
        return problem is null;
    }

    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    private static string? TryRead(string? text, out Cidr cidr)
    {
        var problem = CidrText.Read(text, out var address, out var prefix);
        var network = problem is null ? At(address, prefix) : default;
        if (problem is null && network.First != address) problem = CidrText.HostBits(text!, network);
        cidr = problem is null ? network : default;
        return problem;
    }

    private IEnumerable<Cidr> Parts(int prefix)
    {
        var step = 1L << (32 - prefix);
        for (long part = _first; part <= Last.Value; part += step) yield return new((uint)part, prefix);
    }

    /// <summary>C# shifts by the count modulo 32, hence the exception for 0.</summary>
    private static uint MaskOf(int prefix) => prefix == 0 ? 0 : uint.MaxValue << (32 - prefix);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
