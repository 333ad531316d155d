namespace AiFactory.Model;

/// <summary>Holds a plan against what Azure and its services demand.</summary>
internal static class AddressChecks
{
    private const int FullAt = 80;
    private static readonly Cidr TenSlashEight = "10.0.0.0/8";

    /// <param name="placed">What has a place.</param>
    /// <param name="projects">How many the plan has.</param>
    public static IEnumerable<AddressFinding> Of(AddressPlan plan, IReadOnlyList<PlacedSubnet> placed, int projects) =>
    [
        .. Requests(plan).SelectMany(Check),
        .. plan.Existing.SelectMany(subnet => Check(subnet, plan)),
        .. plan.Networks.SelectMany(network => Check(network, plan)),
        .. NetworksApart(plan),
        .. plan.Networks.SelectMany(network => Apart(network, plan, placed)),
        .. Ranges(plan, placed),
        .. Limits(plan, projects),
        .. Slots(plan),
    ];

    public static IReadOnlyList<AddressFinding> Between(IReadOnlyList<AddressPlan> plans) =>
    [
        .. CidrOverlaps.Among(plans.SelectMany(plan => Spaces(plan)), space => space.Range).Where(overlap => !ReferenceEquals(overlap.Outer.Plan, overlap.Inner.Plan))
            .Select(overlap => AddressFindings.NetworksOverlap(overlap.Inner.Network, overlap.Inner.Range, $"the plan '{overlap.Outer.Plan.Name}' in {overlap.Outer.Network.Environment}", overlap.Outer.Range, overlap.Inner.Plan.Position)),
    ];

    /// <summary>Whose range it is, as a message names it.</summary>
    public static string Told(TakenRange taken) => taken.Use switch
    {
        RangeUse.Hub => "the hub",
        RangeUse.OnPremises => "on-premises networks",
        RangeUse.OtherSpoke => "another spoke",
        RangeUse.KubernetesServices => "a cluster's services",
        RangeUse.KubernetesPods => "a cluster's pods",
        RangeUse.PointToSite => "machines behind a VPN gateway",
        _ => "what is reserved",
    };

    /// <summary>What is said of a subnet, wherever it was said.</summary>
    /// <param name="Prefix">Its size; null where it has none that could be judged.</param>
    /// <param name="Delegations">Null where they are not known.</param>
    /// <param name="HasSecurityGroup">Null where it is not known.</param>
    private sealed record Facts(string Subject, string Name, bool IsCommon, SubnetRule For, int Prefix, int? Hosts, int? Headroom, IReadOnlyList<string>? Delegations, bool? HasSecurityGroup, IReadOnlyList<SubnetTenant> Tenants, SourcePosition At);

    /// <summary>Each subnet of the profile once, not for every project.</summary>
    private static IEnumerable<Facts> Requests(AddressPlan plan)
    {
        foreach (var (request, isCommon) in plan.Common.Select(request => (request, true)).Concat(plan.Profile.Select(request => (request, false))))
        {
            var name = AddressPlan.NameOf(isCommon ? null : PlannedProject.Last, request);
            yield return new(isCommon ? name : request.Key, name, isCommon, request.For, request.SizedWith(plan.Headroom), request.Hosts, request.Headroom,
                [.. request.Delegations.Select(delegation => delegation.Service)], plan.Mode == AddressMode.ExistingSubnets ? null : request.SecurityGroup is not null, request.Tenants, request.Position);
        }
    }

    private static IEnumerable<AddressFinding> Check(Facts subnet) => [.. Size(subnet), .. Delegation(subnet), .. Name(subnet), .. Sharing(subnet), .. SecurityGroup(subnet)];

    private static IEnumerable<AddressFinding> Size(Facts subnet)
    {
        var usable = Cidr.At(default, subnet.Prefix).Usable;
        if (subnet.Prefix > subnet.For.MinimumPrefix) yield return AddressFindings.TooSmall(subnet.Subject, subnet.Prefix, subnet.For, subnet.At);
        else if (subnet.For.RecommendedPrefix < subnet.Prefix) yield return AddressFindings.BelowRecommended(subnet.Subject, subnet.Prefix, subnet.For, subnet.At);

        if (subnet.Hosts is not { } hosts) yield break;
        if (hosts > usable) yield return AddressFindings.HoldsTooLittle(subnet.Subject, subnet.Prefix, hosts, new SubnetRequest(subnet.Subject) { Hosts = hosts, Headroom = 0 }.SizedWith(0), subnet.At);
        else if (hosts * 100L > (subnet.Headroom is { } free ? 100 - free : FullAt) * usable) yield return AddressFindings.NearlyFull(subnet.Subject, hosts, usable, subnet.At);
    }

    private static IEnumerable<AddressFinding> Delegation(Facts subnet)
    {
        if (subnet.Delegations is not { } has) yield break;
        var service = subnet.For;
        var told = has.Count == 0 ? "not delegated" : $"delegated to {Words.List(has)}";
        if (has.Count > 1) yield return AddressFindings.WrongDelegation(subnet.Subject, told, "Azure takes one delegation", subnet.At);
        else if (service.Delegation == SubnetDelegation.Forbidden || (service.FixedName is not null && service.Delegation == SubnetDelegation.Free))
        {
            if (has.Count > 0) yield return AddressFindings.WrongDelegation(subnet.Subject, told, $"{service.Service} take none", subnet.At);
        }
        else if (service.Delegation == SubnetDelegation.Required ? has.Count == 0 || !Allowed(has[0]) : service.Delegation == SubnetDelegation.Optional && has.Count > 0 && !Allowed(has[0]))
            yield return AddressFindings.WrongDelegation(subnet.Subject, told, $"{service.Service} {(service.Delegation == SubnetDelegation.Required ? "need" : "take")} {string.Join(" or ", service.Delegations)}", subnet.At);

        bool Allowed(string delegation) => service.Delegations.Contains(delegation, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<AddressFinding> Name(Facts subnet)
    {
        if (subnet.Name.Length > AddressFindings.NameLimit) yield return AddressFindings.NameTooLong(subnet.Name, subnet.At);
        if (subnet.For.FixedName is { } demanded && (!subnet.IsCommon || !string.Equals(demanded, subnet.Name, StringComparison.OrdinalIgnoreCase))) yield return AddressFindings.NameDemanded(subnet.Name, subnet.For, subnet.At);
        else if (SubnetRules.ForName(subnet.Name) is { } reserved && !ReferenceEquals(reserved, subnet.For)) yield return AddressFindings.NameTaken(subnet.Name, reserved, subnet.For, subnet.At);
    }

    private static IEnumerable<AddressFinding> Sharing(Facts subnet)
    {
        SubnetRule[] services = [.. subnet.Tenants.Select(tenant => tenant.For).Concat(ReferenceEquals(subnet.For, SubnetRules.Any) ? [] : [subnet.For]).Distinct()];
        if (subnet.Tenants.Count == 0) yield break;
        if (services.Length > 1 && services.FirstOrDefault(service => service.Alone) is { } alone) yield return AddressFindings.Shared(subnet.Subject, subnet.Tenants, $"{alone.Service} take a subnet with nothing else in it", subnet.At);
        else if (subnet.Tenants.Select(tenant => tenant.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 && services.FirstOrDefault(service => service.Sharing == SubnetSharing.OneResource && !(subnet.Prefix <= service.SharedFrom)) is { } single)
            yield return AddressFindings.Shared(subnet.Subject, subnet.Tenants, $"it is for one resource of {single.Service}", subnet.At);
    }

    private static IEnumerable<AddressFinding> SecurityGroup(Facts subnet)
    {
        if ((subnet.For.SecurityGroup, subnet.HasSecurityGroup) is (SecurityGroupUse.Forbidden, true) or (SecurityGroupUse.Required, false)) yield return AddressFindings.SecurityGroup(subnet.Subject, subnet.For, subnet.At);
    }

    private static IEnumerable<AddressFinding> Check(ExistingSubnet subnet, AddressPlan plan)
    {
        if (!subnet.IsAligned) yield return AddressFindings.NotAligned(subnet, plan.Position);
        if (plan.Networks.FirstOrDefault(network => network.Environment == subnet.Environment) is { } network && !network.Prefixes.Any(prefix => prefix.Contains(subnet.Block))) yield return AddressFindings.Outside(subnet.Environment, subnet.Name, subnet.Block, network, plan.Position);
        if (ServiceOf(subnet, plan) is not { } service) yield break;

        var facts = new Facts(subnet.Name, subnet.Name, true, service, subnet.Block.Prefix, null, null, subnet.Delegations, subnet.HasSecurityGroup, subnet.Tenants, plan.Position);
        foreach (var finding in Check(facts)) yield return finding with { Environment = subnet.Environment };
        foreach (var finding in Addresses(subnet.Environment, subnet.Name, service, subnet.Block, plan.Position)) yield return finding;
    }

    /// <summary>What the subnet is for, by its own word; a name of Azure's tells it too.</summary>
    private static SubnetRule? ServiceOf(ExistingSubnet subnet, AddressPlan plan) => subnet.For ?? (plan.Mode == AddressMode.ExistingSubnets ? SubnetRules.ForName(subnet.Name) : null);

    private static IEnumerable<AddressFinding> Check(NetworkSpace network, AddressPlan plan)
    {
        foreach (var prefix in network.Prefixes)
        {
            foreach (var forbidden in ReservedRanges.Forbidden.Where(range => range.Range.Overlaps(prefix))) yield return AddressFindings.Forbidden(network.Environment, network.Environment, prefix, forbidden, plan.Position);
        }

        var addresses = network.Prefixes.Sum(prefix => prefix.Size);
        if (addresses > plan.Limits.Addresses) yield return AddressFindings.LargeNetwork(network, addresses, plan.Limits.Addresses, plan.Position);
    }

    /// <summary>Networks that will be joined to one hub, directly or in the end, have addresses of their own.</summary>
    private static IEnumerable<AddressFinding> NetworksApart(AddressPlan plan)
    {
        foreach (var overlap in CidrOverlaps.Among(Spaces(plan), space => space.Range))
            yield return AddressFindings.NetworksOverlap(overlap.Inner.Network, overlap.Inner.Range, ReferenceEquals(overlap.Outer.Network, overlap.Inner.Network) ? "the same network" : overlap.Outer.Network.Environment, overlap.Outer.Range, plan.Position);

        foreach (var (_, network, range) in Spaces(plan))
        {
            foreach (var taken in plan.Reserved.Where(taken => IsRouted(taken) && taken.Range.Overlaps(range))) yield return AddressFindings.NetworksOverlap(network, range, Told(taken), taken.Range, plan.Position);
        }
    }

    private static bool IsRouted(TakenRange taken) => taken.Use is RangeUse.Hub or RangeUse.OnPremises or RangeUse.OtherSpoke;

    private static IEnumerable<(AddressPlan Plan, NetworkSpace Network, Cidr Range)> Spaces(AddressPlan plan) => plan.Networks.SelectMany(network => network.Prefixes.Select(range => (plan, network, range)));

    /// <summary>The subnets of one network lie apart, and outside of what is kept free.</summary>
    private static IEnumerable<AddressFinding> Apart(NetworkSpace network, AddressPlan plan, IReadOnlyList<PlacedSubnet> placed)
    {
        var existing = plan.Existing.Where(subnet => subnet.Environment == network.Environment).Select(subnet => (subnet.Name, Range: subnet.Block, IsOurs: false, At: plan.Position));
        var ours = placed.Where(subnet => plan.Mode != AddressMode.ExistingSubnets && subnet.Environment == network.Environment).Select(subnet => (subnet.Name, subnet.Range, IsOurs: true, At: subnet.Request.Position)).ToList();
        foreach (var overlap in CidrOverlaps.Among(existing.Concat(ours), subnet => subnet.Range))
        {
            var (moves, stays) = overlap.Inner.IsOurs ? (overlap.Inner, overlap.Outer) : (overlap.Outer, overlap.Inner);
            yield return AddressFindings.SubnetsOverlap(network.Environment, moves.Name, moves.Range, $"'{stays.Name}'", stays.Range, moves.At);
        }

        foreach (var taken in plan.Reserved.Where(taken => !IsRouted(taken)))
        {
            foreach (var subnet in ours.Where(subnet => subnet.Range.Overlaps(taken.Range))) yield return AddressFindings.SubnetsOverlap(network.Environment, subnet.Name, subnet.Range, Told(taken), taken.Range, subnet.At);
        }
    }

    /// <summary>Whether subnets lie in ranges that they must not or had better not have: said once for all projects of an environment.</summary>
    private static IEnumerable<AddressFinding> Ranges(AddressPlan plan, IReadOnlyList<PlacedSubnet> placed)
    {
        foreach (var alike in placed.GroupBy(subnet => (subnet.Environment, subnet.Request)))
        {
            var (environment, request) = alike.Key;
            foreach (var finding in alike.SelectMany(subnet => Addresses(environment, subnet.Name, request.For, subnet.Range, request.Position)).Take(1)) yield return finding;
            foreach (var doubtful in ReservedRanges.Doubtful)
            {
                PlacedSubnet[] within = [.. alike.Where(subnet => subnet.Range.Overlaps(doubtful.Range))];
                if (within.Length > 0) yield return AddressFindings.Doubtful(environment, within[0].Name, within[0].Range, doubtful, within.Length - 1, request.Position);
            }

            if (!request.For.PrivateRangesOnly || plan.Networks.First(network => network.Environment == environment).AgentsInTenSlashEight != false) continue;
            PlacedSubnet[] inTen = [.. alike.Where(subnet => subnet.Range.Overlaps(TenSlashEight))];
            if (inTen.Length > 0) yield return AddressFindings.AgentsInClassA(environment, inTen[0].Name, inTen[0].Range, inTen.Length - 1, request.Position);
        }
    }

    private static IEnumerable<AddressFinding> Addresses(string environment, string subnet, SubnetRule service, Cidr range, SourcePosition at)
    {
        foreach (var forbidden in ReservedRanges.Forbidden.Concat(service.Avoids).Where(forbidden => forbidden.Range.Overlaps(range))) yield return AddressFindings.Forbidden(environment, subnet, range, forbidden, at);
        if (service.PrivateRangesOnly && !range.IsPrivate) yield return AddressFindings.NotPrivate(environment, subnet, range, service, at);
    }

    private static IEnumerable<AddressFinding> Limits(AddressPlan plan, int projects)
    {
        int Used(Func<ResourceUse, int> of) => (int)Math.Min(int.MaxValue, of(plan.Shared) + (long)of(plan.PerProject) * projects);
        static bool IsNear(int used, int limit) => used * 100L > limit * (long)FullAt;

        var endpoints = Used(use => use.PrivateEndpoints);
        if (IsNear(endpoints, plan.Limits.PrivateEndpoints)) yield return AddressFindings.ManyEndpoints(endpoints, plan.Limits.PrivateEndpoints, plan.Position);
        var roles = Used(use => use.RoleAssignments + use.InheritedRoleAssignments);
        if (IsNear(roles, plan.Limits.RoleAssignments)) yield return AddressFindings.ManyRoles(roles, plan.Limits.RoleAssignments, plan.Position);
        var tables = Used(use => use.RouteTables);
        if (tables > plan.Limits.RouteTables) yield return AddressFindings.ManyRouteTables(tables, plan.Limits.RouteTables, plan.Position);
    }

    private static IEnumerable<AddressFinding> Slots(AddressPlan plan)
    {
        if (plan.SlotPrefix is not { } prefix || plan.Dense || plan.Profile.Count == 0) yield break;
        var used = plan.Profile.Sum(request => Cidr.At(default, request.SizedWith(plan.Headroom)).Size);
        if (used * 2 < Cidr.At(default, prefix).Size) yield return AddressFindings.Waste(prefix, used, plan.Position);
    }
}
