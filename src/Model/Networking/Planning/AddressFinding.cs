using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>What is wrong with a plan of addresses, or about to be.</summary>
/// <param name="Code">E and two digits for what Azure refuses or what would break; W for what comes near a limit. <see cref="AddressCodes"/> lists them.</param>
/// <param name="Environment">Where; <see langword="null"/> for all environments alike.</param>
/// <param name="Subject">What it is about: a subnet, a project, a network.</param>
/// <param name="Reason">What is wrong, with the value seen and the value wanted, and what to do.</param>
public sealed record AddressFinding(string Code, string? Environment, string Subject, string Reason, SourcePosition Position)
{
    public bool IsError => Code[0] == 'E';
}

/// <summary>The codes of <see cref="AddressFinding"/>.</summary>
public static class AddressCodes
{
    /// <summary>What each code stands for.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["E01"] = "A network overlaps another environment's, another plan's, a hub, on-premises networks or another spoke.",
        ["E02"] = "A subnet lies outside of its network.",
        ["E03"] = "Two subnets overlap, or one lies in a range that is kept free.",
        ["E04"] = "A subnet is smaller than its service accepts, or than what it is to hold.",
        ["E05"] = "A delegation is wrong, missing or one too many.",
        ["E06"] = "A name that Azure or the plan demands is missing, or used for something else.",
        ["E07"] = "Resources share a subnet that one of them must have for itself.",
        ["E08"] = "Addresses lie in a range that must not be given to this, or to anything.",
        ["E09"] = "A range does not begin at a multiple of its size.",
        ["E10"] = "There is no room left.",
        ["E11"] = "Two projects have the same number.",
        ["E12"] = "A subnet that is in use would move, grow or shrink.",
        ["E13"] = "A network security group is missing, or stands where none may be.",
        ["E14"] = "A name is longer than 80 characters.",
        ["W01"] = "More than 80 % of a subnet will be used.",
        ["W02"] = "A subnet is smaller than is recommended for its service.",
        ["W03"] = "Addresses are those of Docker's default bridge.",
        ["W04"] = "More than 80 % of a network's private endpoints are used.",
        ["W05"] = "More than 80 % of a subscription's role assignments are used.",
        ["W06"] = "There are more route tables than a subscription may have.",
        ["W07"] = "A network has more addresses than Azure lets it use.",
        ["W08"] = "Agents have addresses of 10.0.0.0/8 in a region that does not support it.",
        ["W09"] = "More than half of each slot is wasted.",
    };
}

/// <summary>One method a finding: one home for the wording.</summary>
internal static class AddressFindings
{
    public static AddressFinding NetworksOverlap(NetworkSpace one, Cidr range, string other, Cidr others, SourcePosition at) => new("E01", one.Environment, one.Environment,
        $"The network in {one.Environment} has {range}, which overlaps {others} of {other}. No traffic finds its way between them. Give the environment another range.", at);

    public static AddressFinding Outside(string environment, string subnet, Cidr range, NetworkSpace network, SourcePosition at) => new("E02", environment, subnet,
        $"'{subnet}' has {range}, which lies outside of the network's {string.Join(", ", network.Prefixes)}. Add a prefix to the network, or correct the range.", at);

    public static AddressFinding SubnetsOverlap(string environment, string subnet, Cidr range, string other, Cidr others, SourcePosition at) => new("E03", environment, subnet,
        $"'{subnet}' has {range}, which overlaps {others} of {other}. Move the one of them that nothing stands in.", at);

    public static AddressFinding TooSmall(string subnet, int prefix, SubnetRule service, SourcePosition at) => new("E04", null, subnet,
        $"'{subnet}' is a /{prefix}; {service.Service} needs a /{service.MinimumPrefix} or larger.", at);

    public static AddressFinding HoldsTooLittle(string subnet, int prefix, int hosts, int fitting, SourcePosition at) => new("E04", null, subnet,
        $"'{subnet}' is a /{prefix} with {Cidr.At(default, prefix).Usable} usable addresses, and is to hold {hosts}. The smallest that fits is a /{fitting}.", at);

    public static AddressFinding WrongDelegation(string subnet, string has, string wants, SourcePosition at) => new("E05", null, subnet, $"'{subnet}' is {has}; {wants}.", at);

    public static AddressFinding NameDemanded(string subnet, SubnetRule service, SourcePosition at) => new("E06", null, subnet,
        $"'{subnet}' is for {service.Service}, which finds its subnet by the name '{service.FixedName}'. Give it that name, and put it into Common: a network has one.", at);

    public static AddressFinding NameTaken(string subnet, SubnetRule reserved, SubnetRule service, SourcePosition at) => new("E06", null, subnet,
        $"'{subnet}' is the name that Azure reserves for {reserved.Service}; the subnet is for {service.Service}. Give it another name.", at);

    public static AddressFinding NameMissing(string environment, string name, SourcePosition at) => new("E06", environment, name,
        $"There is no subnet '{name}' among those that exist in {environment}. Ask the network's owner for it, or correct NameTemplate.", at);

    public static AddressFinding Shared(string subnet, IReadOnlyList<SubnetTenant> tenants, string why, SourcePosition at) => new("E07", null, subnet,
        $"{Words.List([.. tenants.Select(tenant => $"'{tenant.Name}'")])} share '{subnet}'; {why}. Give each a subnet of its own.", at);

    public static AddressFinding Forbidden(string environment, string subject, Cidr range, ReservedRange forbidden, SourcePosition at) => new("E08", environment, subject,
        $"'{subject}' has {range}, which overlaps {forbidden.Range}. {forbidden.Why} Take other addresses.", at);

    public static AddressFinding NotPrivate(string environment, string subject, Cidr range, SubnetRule service, SourcePosition at) => new("E08", environment, subject,
        $"'{subject}' has {range}; {service.Service} take only addresses of {string.Join(", ", ReservedRanges.Private)}.", at);

    public static AddressFinding NotAligned(ExistingSubnet subnet, SourcePosition at) => new("E09", subnet.Environment, subnet.Name,
        $"'{subnet.Name}' is reported with {subnet.Range}, which does not begin at a multiple of its size; the block that it lies in is {subnet.Block}. Correct the range.", at);

    public static AddressFinding NoSlot(PlannedProject project, int slotPrefix, int slots, SourcePosition at) => new("E10", null, project.Name,
        $"{project.Name} finds no free /{slotPrefix}: all {slots} are given away. Add a prefix to the network in every environment, plan another scale set, or delete the entries of projects that are gone from {LockFile.FileName}.", at);

    public static AddressFinding NoGap(string subnet, int prefix, SourcePosition at) => new("E10", null, subnet,
        $"'{subnet}' finds no gap for a /{prefix}. Add a prefix to the network in every environment.", at);

    public static AddressFinding ProjectTwice(PlannedProject project, SourcePosition at) => new("E11", null, project.Name,
        $"There are two projects with the number {project.Number}. Give one of them another.", at);

    public static AddressFinding Resized(string subnet, int locked, int asked, string instead, SourcePosition at) => new("E12", null, subnet,
        $"'{subnet}' is in use as a /{locked} and is asked for as a /{asked}. Azure changes no subnet that something stands in. {instead}", at);

    public static AddressFinding NoTail(string subnet, int prefix, int slotPrefix, int version, SourcePosition at) => new("E12", null, subnet,
        $"'{subnet}', a /{prefix}, has no room in the /{slotPrefix} slots that are in use, and larger ones would move every project. Set ProfileVersion = {version + 1}: new projects get larger slots, the others keep theirs.", at);

    public static AddressFinding SlotResized(int locked, int asked, int version, SourcePosition at) => new("E12", null, "SlotPrefix",
        $"Slots of /{locked} are in use and /{asked} are asked for, which would move every project. Undo it, or set ProfileVersion = {version + 1} for new projects.", at);

    public static AddressFinding NetworkMoved(string environment, int space, Cidr locked, Cidr? now, SourcePosition at) => new("E12", environment, environment,
        $"Prefix {space} of the network in {environment} was {locked} and is {(now is { } range ? $"{range}" : "gone")}: every subnet in it would move. Restore it, and add new prefixes at the end; or delete the plan's entries from {LockFile.FileName} once nothing stands in the network.", at);

    public static AddressFinding Unreachable(string environment, string subnet, AddressPlace place, SourcePosition at) => new("E12", environment, subnet,
        $"'{subnet}' is in use at {place}, where the network in {environment} has no addresses any more. Restore its prefix.", at);

    public static AddressFinding SecurityGroup(string subnet, SubnetRule service, SourcePosition at) => new("E13", null, subnet, service.SecurityGroup == SecurityGroupUse.Forbidden
        ? $"'{subnet}' has a network security group; {service.Service} works with none. Take it away."
        : $"'{subnet}' has no network security group; {service.Service} demands one. Give it a SecurityGroup.", at);

    public static AddressFinding NameTooLong(string subnet, SourcePosition at) => new("E14", null, subnet, $"'{subnet}' has {subnet.Length} characters; Azure allows {NameLimit}. Shorten its key.", at);

    public static AddressFinding NearlyFull(string subnet, int hosts, long usable, SourcePosition at) => new("W01", null, subnet,
        $"'{subnet}' is to hold {hosts} of {usable} usable addresses, {hosts * 100L / usable} %. Make it larger while it is new.", at);

    public static AddressFinding BelowRecommended(string subnet, int prefix, SubnetRule service, SourcePosition at) => new("W02", null, subnet,
        $"'{subnet}' is a /{prefix}; for {service.Service} a /{service.RecommendedPrefix} is recommended.", at);

    public static AddressFinding Doubtful(string environment, string subnet, Cidr range, ReservedRange doubtful, int more, SourcePosition at) => new("W03", environment, subnet,
        $"'{subnet}'{AndMore(more)} lies in {doubtful.Range} with {range}. {doubtful.Why} Reserve {doubtful.Range} in the plan.", at);

    public static AddressFinding ManyEndpoints(int used, int limit, SourcePosition at) => new("W04", null, "private endpoints",
        $"The projects and what they share have {used} private endpoints; a network may have {limit}. Plan another scale set.", at);

    public static AddressFinding ManyRoles(int used, int limit, SourcePosition at) => new("W05", null, "role assignments",
        $"The projects and what they share have about {used} role assignments; a subscription may have {limit}. Assign roles to groups, or plan another scale set.", at);

    public static AddressFinding ManyRouteTables(int used, int limit, SourcePosition at) => new("W06", null, "route tables",
        $"The projects and what they share have {used} route tables; a subscription may have {limit} in a region. Let projects share one.", at);

    public static AddressFinding LargeNetwork(NetworkSpace network, long addresses, int limit, SourcePosition at) => new("W07", network.Environment, network.Environment,
        $"The network in {network.Environment} has {addresses} addresses; Azure lets {limit} of them be used. Plan several networks.", at);

    public static AddressFinding AgentsInClassA(string environment, string subnet, Cidr range, int more, SourcePosition at) => new("W08", environment, subnet,
        $"'{subnet}'{AndMore(more)} has {range}; in the region of {environment} agents take no addresses of 10.0.0.0/8. Use 172.16.0.0/12 or 192.168.0.0/16.", at);

    public static AddressFinding Waste(int slotPrefix, long used, SourcePosition at) => new("W09", null, "SlotPrefix",
        $"Slots are /{slotPrefix}, {Cidr.At(default, slotPrefix).Size} addresses, of which the profile uses {used}. Choose a smaller slot, or leave SlotPrefix out.", at);

    internal const int NameLimit = 80;

    private static string AndMore(int more) => more == 0 ? "" : $" and {more} more";
}
