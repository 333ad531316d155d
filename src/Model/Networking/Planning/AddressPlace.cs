using System.Globalization;

namespace AiFactory.Model;

/// <summary>Where a range lies in the networks of all environments alike. Prints as in the lock file: <c>1:0.0.4.0/24</c> begins 1,024 addresses into the first prefix of the network.</summary>
/// <param name="Space">Which of the network's prefixes, from 1.</param>
/// <param name="Offset">The range, counted from the start of that prefix.</param>
internal readonly record struct AddressPlace(int Space, Cidr Offset)
{
    /// <returns>Null where the text is no place.</returns>
    public static AddressPlace? Parse(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && int.TryParse(text.Substring(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var space) && space > 0 && Cidr.TryParse(text.Substring(colon + 1), out var offset)
            ? new AddressPlace(space, offset)
            : null;
    }

    /// <summary>The range in that network; null where the network does not reach so far.</summary>
    public Cidr? In(NetworkSpace network) => Space <= network.Prefixes.Count && network.Prefixes[Space - 1] is var prefix && Offset.Last.Value < prefix.Size
        ? new Cidr(new IPv4Address(prefix.First.Value + Offset.First.Value), Offset.Prefix)
        : default(Cidr?);

    /// <summary>A range that is counted from the start of this place, such as a subnet in its slot.</summary>
    public AddressPlace Within(Cidr offset) => new(Space, new Cidr(new IPv4Address(Offset.First.Value + offset.First.Value), offset.Prefix));

    public override string ToString() => $"{Space.ToString(CultureInfo.InvariantCulture)}:{Offset}";
}
