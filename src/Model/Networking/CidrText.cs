using System.Globalization;

namespace AiFactory.Model;

/// <summary>Reads the text of a range strictly, and says what is wrong with it.</summary>
internal static class CidrText
{
    /// <summary>Reads address and prefix; bits below the mask are left as they are.</summary>
    /// <returns>What is wrong, as a sentence, or <see langword="null"/>.</returns>
    public static string? Read(string? text, out IPv4Address address, out int prefix)
    {
        (address, prefix) = (default, 32);
        if (text is null or "") return Problem(text, "it is empty");
        if (text.Contains(':')) return Problem(text, "it is written as IPv6");

        var slash = text.IndexOf('/');
        if (slash >= 0 && ReadNumber(text.Substring(slash + 1), "the prefix", 32, out prefix) is { } badPrefix) return Problem(text, badPrefix);

        var octets = (slash < 0 ? text : text.Substring(0, slash)).Split('.');
        if (octets.Length != 4) return Problem(text, $"it has {Number(octets.Length)} {(octets.Length == 1 ? "octet" : "octets")}, not 4");

        uint value = 0;
        for (var place = 0; place < octets.Length; place++)
        {
            if (ReadNumber(octets[place], $"octet {Number(place + 1)}", 255, out var octet) is { } badOctet) return Problem(text, badOctet);
            value = (value << 8) | (uint)octet;
        }

        address = new(value);
        return null;
    }

    public static string HostBits(string text, Cidr network) => $"'{text}' has host bits set; the network is {network}.";

    public static int RequirePrefix(int prefix, string parameter) => prefix is >= 0 and <= 32
        ? prefix
        : throw new ArgumentOutOfRangeException(parameter, prefix, "A prefix is 0 to 32.");

    /// <summary>Digits only. A leading zero is refused because some programs read it as octal.</summary>
    private static string? ReadNumber(string text, string what, int maximum, out int number)
    {
        number = 0;
        if (text.Length == 0) return $"{what} is missing";
        foreach (var letter in text)
        {
            if (letter is < '0' or > '9') return $"{what} is '{text}', not a number";
            number = Math.Min(1000, number * 10 + (letter - '0'));
        }

        if (text.Length > 1 && text[0] == '0') return $"{what} is {text}, with a leading zero";
        return number > maximum ? $"{what} is {text}, above {Number(maximum)}" : null;
    }

    private static string Problem(string? text, string problem) => $"'{text}' is not an IPv4 range: {problem}. Write it as 10.0.0.0/24.";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
