using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>What a security group does with some traffic.</summary>
internal enum FilterAnswer { Allows, Denies, Unknown }

/// <summary>Reads the rules of a security group as Azure does: the lowest number that fits decides, and Azure's own rules come last.</summary>
internal static class TrafficFilter
{
    private const string Internet = "Internet";

    /// <summary>Traffic to another subnet of joined networks, over TCP.</summary>
    public static FilterAnswer LetsOut(NetworkSecurityGroup group, Cidr? to, int port) => Decide(group, Direction.Outbound, rule => FitsNetwork(Ends(rule.To, rule.ToAny), to), port);

    /// <summary>Traffic from another subnet of joined networks, over TCP.</summary>
    public static FilterAnswer LetsIn(NetworkSecurityGroup group, Cidr? from, int port) => Decide(group, Direction.Inbound, rule => FitsNetwork(Ends(rule.From, rule.FromAny), from), port);

    /// <summary>Traffic to any address on the Internet. Exceptions for chosen addresses do not count: they were chosen.</summary>
    public static FilterAnswer LetsOutToInternet(NetworkSecurityGroup group) => Decide(group, Direction.Outbound, rule => Ends(rule.To, rule.ToAny).Any(IsInternet), null);

    /// <summary>Traffic from any address on the Internet, over TCP. Chosen addresses do not count, and what no rule speaks of is kept out.</summary>
    public static FilterAnswer LetsInFromInternet(NetworkSecurityGroup group, int port) => LetsInFrom(group, Internet, port);

    /// <summary>Traffic from a service of Azure that has a tag and public addresses, over TCP. What no rule speaks of is kept out.</summary>
    public static FilterAnswer LetsInFrom(NetworkSecurityGroup group, string tag, int port) =>
        Decide(group, Direction.Inbound, rule => Ends(rule.From, rule.FromAny).Any(end => Is(end, tag)), port) is var answer && answer == FilterAnswer.Allows && !Names(group, tag, port) ? FilterAnswer.Denies : answer;

    /// <summary>The rule by which any address on the Internet comes in to a subnet over TCP, at whatever port; null for none, and where it cannot be said.</summary>
    public static SecurityRule? RuleForInternet(NetworkSecurityGroup group, Cidr? subnet) => group.Rules.FirstOrDefault(rule =>
        rule is { Direction: Direction.Inbound, Access: NetworkAccess.Allow } && IsTcp(rule) && Ends(rule.From, rule.FromAny).Any(IsInternet) && FitsNetwork(Ends(rule.To, rule.ToAny), subnet) == true
        && Ends(rule.ToPorts, rule.ToAnyPorts).Any(ports => LetsInFromInternet(group, FirstOf(ports)) == FilterAnswer.Allows));

    /// <summary>Whether anybody outside of the joined networks comes in at all over TCP: the Internet, or addresses that were chosen.</summary>
    public static FilterAnswer LetsInFromOutside(NetworkSecurityGroup group, int port) =>
        group.Ownership == Ownership.Observed ? FilterAnswer.Unknown
        : group.Rules.Any(rule => rule is { Direction: Direction.Inbound, Access: NetworkAccess.Allow } && IsTcp(rule) && Carries(rule, port) != false && Ends(rule.From, rule.FromAny).Any(end => !IsOfAzure(end))) ? FilterAnswer.Allows : FilterAnswer.Denies;

    /// <summary>Whether a rule of its own lets it in: Azure's last one does not.</summary>
    private static bool Names(NetworkSecurityGroup group, string tag, int port) => group.Rules.Any(rule =>
        rule is { Direction: Direction.Inbound, Access: NetworkAccess.Allow } && IsTcp(rule) && Carries(rule, port) == true && Ends(rule.From, rule.FromAny).Any(end => Is(end, tag)));

    private static FilterAnswer Decide(NetworkSecurityGroup group, Direction direction, Func<SecurityRule, bool?> fits, int? port)
    {
        if (group.Ownership == Ownership.Observed) return FilterAnswer.Unknown;
        var (mayAllow, mayDeny) = (false, false);
        foreach (var rule in group.Rules.Where(rule => rule.Direction == direction && IsTcp(rule)).OrderBy(rule => rule.Priority))
        {
            var (fit, allows) = (Both(fits(rule), Carries(rule, port)), rule.Access == NetworkAccess.Allow);
            if (fit == true) return (allows ? mayDeny : mayAllow) ? FilterAnswer.Unknown : allows ? FilterAnswer.Allows : FilterAnswer.Denies;
            if (fit is null) (mayAllow, mayDeny) = (mayAllow || allows, mayDeny || !allows);
        }

        return mayDeny ? FilterAnswer.Unknown : FilterAnswer.Allows; // joined networks, and the Internet, may be called unless a rule says no
    }

    private static bool IsTcp(SecurityRule rule) => rule.Protocol is NetworkProtocol.Any or NetworkProtocol.Tcp;

    private static IReadOnlyList<string> Ends(string? one, IReadOnlyList<string> several) => one is null ? several : [one];

    /// <summary>Addresses of Azure's services are addresses of the Internet too.</summary>
    private static bool Is(string end, string tag) => IsInternet(end) || end.Equals(tag, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tags of what is no caller: the networks themselves, and what manages services.</summary>
    private static bool IsOfAzure(string end) => end.ToUpperInvariant() is "VIRTUALNETWORK" or "AZURELOADBALANCER" or "GATEWAYMANAGER";

    private static bool IsInternet(string end) => end is "*" or "0.0.0.0/0" || end.Equals(Internet, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where it cannot be said: part of the subnet, or a tag that nobody here can look into.</summary>
    private static bool? FitsNetwork(IReadOnlyList<string> ends, Cidr? subnet)
    {
        bool?[] fits = [.. ends.Select(end => Fits(end, subnet))];
        return fits.Contains(true) ? true : fits.Contains(null) ? null : false;
    }

    private static bool? Fits(string end, Cidr? subnet) =>
        end is "*" or "0.0.0.0/0" || end.Equals("VirtualNetwork", StringComparison.OrdinalIgnoreCase) ? true
        : !Cidr.TryParse(end, out var range) ? false
        : subnet is not { } known ? null
        : range.Contains(known) ? true
        : range.Overlaps(known) ? null : false;

    /// <param name="port">Any port when null: only a rule for all ports fits.</param>
    private static bool? Carries(SecurityRule rule, int? port)
    {
        if (Ends(rule.FromPorts, rule.FromAnyPorts).All(ports => ports != "*")) return port is null ? false : null;
        return Ends(rule.ToPorts, rule.ToAnyPorts).Any(ports => Carries(ports, port));
    }

    private static bool Carries(string ports, int? port)
    {
        if (ports == "*") return true;
        if (port is not { } asked) return false;
        var parts = ports.Split('-');
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(parts[parts.Length - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first <= asked && asked <= last;
    }

    /// <summary>The lowest port of a range; of all ports, 443.</summary>
    private static int FirstOf(string ports) => int.TryParse(ports.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 443;

    private static bool? Both(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;
}
