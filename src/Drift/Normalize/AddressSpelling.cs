using System.Globalization;
using System.Net;

namespace AiFactory.Drift.Normalize;

/// <summary>Ranges of addresses: <c>1.2.3.4</c> is <c>1.2.3.4/32</c>, and bits below the mask say nothing.</summary>
internal sealed class AddressSpelling : Noise
{
    public override string Cause => "spelling of an address range";

    public override bool Explains(Leaf leaf) =>
        leaf.Kind is not LeafKind.Text && leaf.Texts is { } texts && Range(texts.Stated) is { } stated && Range(texts.Live) is { } live && stated.Equals(live);

    private static IPNetwork? Range(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!IPAddress.TryParse(slash < 0 ? text : text[..slash], out var address)) return null;
        if (slash < 0 && !text.Contains('.', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal)) return null; // a number, which the parser takes for an address

        var bits = address.GetAddressBytes();
        var prefix = bits.Length * 8;
        if (slash >= 0 && (!int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out prefix) || prefix > bits.Length * 8)) return null;
        for (var i = 0; i < bits.Length; i++) bits[i] &= (byte)(0xff00 >> Math.Clamp(prefix - i * 8, 0, 8));
        return new IPNetwork(new IPAddress(bits), prefix);
    }
}
