using LedgerEntry = AiFactory.Model.AddressLedger.LedgerEntry;

namespace AiFactory.Model;

/// <summary>Works out a plan: what the ledger has given stays, then come common subnets, then projects by number. The same plan and ledger give the same places.</summary>
internal sealed class AddressPlanner
{
    private readonly AddressPlan _plan;
    private readonly AddressLedger _before;
    private readonly AddressLedger _after = new();
    private readonly List<AddressFinding> _findings = [];
    private readonly PlannedProject[] _projects;
    private readonly SharedSpace _space;
    private readonly SlotLayout? _layout;

    private AddressPlanner(AddressPlan plan, AddressLedger before)
    {
        (_plan, _before) = (plan, before);
        _projects = [.. plan.Projects.GroupBy(project => project.Number).OrderBy(group => group.Key).Select(group => group.First())];
        _space = WithoutTaken();
        foreach (var (place, _) in before.Given) _space.Reserve(place);
        _layout = plan.Profile.Count == 0 || (plan.Dense && !before.Projects.Values.Any(IsOfThisVersion)) ? null : Layout();
    }

    /// <exception cref="ModelException">The plan cannot be worked out.</exception>
    public static PlannedAddresses Plan(AddressPlan plan, AddressLedger before)
    {
        MustBePlannable(plan);
        return plan.Mode == AddressMode.ExistingSubnets ? ExistingAddresses.Of(plan) : new AddressPlanner(plan, before).Plan();
    }

    private static void MustBePlannable(AddressPlan plan)
    {
        if (plan.Networks.Count == 0 || plan.Networks.Any(network => network.Prefixes.Count == 0)) throw ModelErrors.NoNetwork(plan, null);
        if (plan.Networks.GroupBy(network => network.Environment, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } network) throw ModelErrors.NetworkTwice(plan, network.Key);
        string[] known = [.. plan.Networks.Select(network => network.Environment)];
        if (plan.Existing.FirstOrDefault(subnet => !known.Contains(subnet.Environment, StringComparer.Ordinal)) is { } astray) throw ModelErrors.UnknownEnvironment(astray.Environment, known);
        foreach (var headroom in plan.Common.Concat(plan.Profile).Select(request => request.Headroom).Append(plan.Headroom)) if (headroom is < 0 or > 90) throw ModelErrors.NotAHeadroom(plan, headroom.Value);
        if (plan.ProfileVersion is < 1 or > 999) throw ModelErrors.NotAProfileVersion(plan);
        if (plan.SlotPrefix is < 8 or > SubnetRules.SmallestSubnet) throw ModelErrors.NotASlot(plan);
        foreach (var requests in new[] { plan.Common, plan.Profile })
        {
            if (requests.GroupBy(request => request.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice) throw ModelErrors.KeyTwice(plan, twice.Last());
        }
    }

    private PlannedAddresses Plan()
    {
        KeepNetworks();
        PlaceCommon();
        KeepProjects();
        if (_plan.Dense) PlaceDensely();
        else PlaceInSlots();
        KeepProfiles();

        var capacity = Capacity();
        var subnets = Subnets();
        _findings.AddRange(AddressChecks.Of(_plan, subnets, _projects.Length));
        return new()
        {
            Subnets = subnets, Capacity = capacity, Slots = Slots(), Holes = [.. Holes()], Ledger = _after,
            Quarantined = [.. _after.Projects.Keys.Except(_projects.Select(project => project.Number))],
            Findings = [.. _findings.OrderBy(finding => finding.Code, StringComparer.Ordinal)], // stable
        };
    }

    private Dictionary<string, int> Sizes(IEnumerable<SubnetRequest> requests) => requests.ToDictionary(request => request.Key, request => request.SizedWith(_plan.Headroom), StringComparer.Ordinal);

    /// <summary>What nobody may have: what is declared as taken, and what Azure or a service of the plan keeps for itself.</summary>
    private SharedSpace WithoutTaken()
    {
        var space = new SharedSpace(_plan.Networks);
        var own = ReservedRanges.Forbidden.Concat(_plan.Common.Concat(_plan.Profile).SelectMany(request => request.For.Avoids)).Select(range => range.Range).Distinct().ToList();
        foreach (var network in _plan.Networks)
        {
            foreach (var range in own.Concat(Taken(network).Select(taken => taken.Range))) space.Reserve(network, range);
        }

        return space;
    }

    private IEnumerable<(Cidr Range, string Why)> Taken(NetworkSpace network) => _plan.Reserved.Select(taken => (taken.Range, AddressChecks.Told(taken)))
        .Concat(_plan.Existing.Where(subnet => subnet.Environment == network.Environment).Select(subnet => (subnet.Block, $"'{subnet.Name}'")));

    private void KeepNetworks()
    {
        foreach (var network in _before.Networks) _after.Networks[network.Key] = network.Value;
        foreach (var network in _plan.Networks)
        {
            if (_before.Networks.TryGetValue(network.Environment, out var locked) && _before.Given.Any()) Compare(network, locked);
            _after.Networks[network.Environment] = network.Prefixes;
        }
    }

    private void Compare(NetworkSpace network, IReadOnlyList<Cidr> locked)
    {
        for (var index = 0; index < locked.Count; index++)
        {
            var now = index < network.Prefixes.Count ? network.Prefixes[index] : (Cidr?)null;
            if (now?.First != locked[index].First) _findings.Add(AddressFindings.NetworkMoved(network.Environment, index + 1, locked[index], now, _plan.Position));
        }
    }

    private void PlaceCommon()
    {
        var sizes = Sizes(_plan.Common);
        foreach (var entry in _before.Common) _after.Common[entry.Key] = entry.Value;
        foreach (var request in _plan.Common.Where(request => _before.Common.ContainsKey(request.Key))) MustKeepSize(request, _before.Common[request.Key].Offset.Prefix, sizes[request.Key], "Undo the change, or ask for a second subnet under another key.");
        foreach (var entry in SlotLayout.Ordered(sizes.Where(entry => !_before.Common.ContainsKey(entry.Key))))
        {
            if (_space.TakeLowest(entry.Value) is { } place) _after.Common[entry.Key] = place;
            else _findings.Add(AddressFindings.NoGap(entry.Key, entry.Value, _plan.Common.First(request => request.Key == entry.Key).Position));
        }
    }

    private void MustKeepSize(SubnetRequest request, int locked, int asked, string instead)
    {
        if (locked != asked) _findings.Add(AddressFindings.Resized(request.Key, locked, asked, instead, request.Position));
    }

    /// <summary>The division of slots for this version of the profile: as it is in use, with what is new behind it; or, while nobody uses it, made anew.</summary>
    private SlotLayout Layout()
    {
        var sizes = Sizes(_plan.Profile);
        if (!_before.Profiles.TryGetValue(_plan.ProfileVersion, out var used) || !_before.Projects.Values.Any(IsOfThisVersion))
            return SlotLayout.Of(sizes, _plan.SlotPrefix) ?? throw ModelErrors.SlotTooSmall(_plan, sizes.Values.Sum(prefix => Cidr.At(default, prefix).Size));

        if (_plan.SlotPrefix is { } asked && asked != used.SlotPrefix) _findings.Add(AddressFindings.SlotResized(used.SlotPrefix, asked, _plan.ProfileVersion, _plan.Position));
        foreach (var entry in SlotLayout.Ordered(sizes))
        {
            var request = _plan.Profile.First(request => request.Key == entry.Key);
            if (used.Offsets.TryGetValue(entry.Key, out var offset)) MustKeepSize(request, offset.Prefix, entry.Value, $"Undo the change, add a subnet under another key, or set ProfileVersion = {_plan.ProfileVersion + 1} for new projects.");
            else if (!used.TryAppend(entry.Key, entry.Value)) _findings.Add(AddressFindings.NoTail(entry.Key, entry.Value, used.SlotPrefix, _plan.ProfileVersion, request.Position));
        }

        return used;
    }

    private void KeepProjects()
    {
        foreach (var entry in _before.Projects) _after.Projects[entry.Key] = entry.Value;
        foreach (var twice in _plan.Projects.GroupBy(project => project.Number).Where(group => group.Count() > 1).OrderBy(group => group.Key)) _findings.Add(AddressFindings.ProjectTwice(twice.First(), _plan.Position));
    }

    private void PlaceInSlots()
    {
        if (_layout is null) return;
        foreach (var project in _projects.Where(project => !_after.Projects.ContainsKey(project.Number)))
        {
            if (_space.TakeLowest(_layout.SlotPrefix) is { } slot) _after.Projects[project.Number] = new(_plan.ProfileVersion, slot, new(StringComparer.Ordinal));
            else _findings.Add(AddressFindings.NoSlot(project, _layout.SlotPrefix, InSlots, _plan.Position));
        }

        FillGaps();
    }

    /// <summary>Who has subnets of their own gets further ones in gaps too, even when the plan is dense no longer.</summary>
    private void FillGaps()
    {
        var sizes = Sizes(_plan.Profile);
        var wanted = _projects.Where(project => _after.Projects.TryGetValue(project.Number, out var entry) && entry.Place is null)
            .SelectMany(project => _plan.Profile.Where(request => project.Wants(request.Key)).Select(request => (Project: project, Request: request, Prefix: sizes[request.Key])));
        foreach (var (project, request, prefix) in wanted.OrderBy(wish => wish.Prefix).ThenBy(wish => wish.Project.Number).ThenBy(wish => wish.Request.Key, StringComparer.Ordinal))
        {
            var own = _after.Projects[project.Number].Own;
            if (own.TryGetValue(request.Key, out var place)) MustKeepSize(request, place.Offset.Prefix, prefix, "Undo the change, or add a subnet under another key.");
            else if (_space.TakeTightest(prefix) is { } gap) own[request.Key] = gap;
            else _findings.Add(AddressFindings.NoGap(AddressPlan.NameOf(project, request), prefix, request.Position));
        }
    }

    private void PlaceDensely()
    {
        foreach (var project in _projects.Where(project => !_after.Projects.ContainsKey(project.Number))) _after.Projects[project.Number] = new(0, null, new(StringComparer.Ordinal));
        FillGaps();
        foreach (var project in _projects.Where(project => _after.Projects[project.Number] is { Place: null, Own.Count: 0 })) _after.Projects.Remove(project.Number);
    }

    private void KeepProfiles()
    {
        foreach (var profile in _before.Profiles.Where(profile => _after.Projects.Values.Any(entry => entry.Place is not null && entry.Version == profile.Key))) _after.Profiles[profile.Key] = profile.Value;
        if (_layout is not null && InSlots > 0) _after.Profiles[_plan.ProfileVersion] = _layout;
    }

    /// <summary>How many slots of this version of the profile are given away.</summary>
    private int InSlots => _after.Projects.Values.Count(IsOfThisVersion);

    private bool IsOfThisVersion(LedgerEntry entry) => entry.Place is not null && entry.Version == _plan.ProfileVersion;

    private AddressCapacity Capacity()
    {
        if (!_plan.Dense) return AddressCapacity.Of(_plan, _layout is null ? 0 : InSlots + _space.Count(_layout.SlotPrefix), InSlots, _layout?.SlotPrefix);
        return AddressCapacity.Of(_plan, _after.Projects.Count + WholeProfilesThatFit(), _after.Projects.Count, null);
    }

    /// <summary>By trying; what is tried is not given away, for this is the last that the space is asked.</summary>
    private int WholeProfilesThatFit()
    {
        int[] sizes = [.. Sizes(_plan.Profile).Values.OrderBy(prefix => prefix)];
        var count = 0;
        while (sizes.Length > 0 && count < PlannedProject.Last && sizes.All(prefix => _space.TakeTightest(prefix) is not null)) count++;
        return count;
    }

    private IReadOnlyList<SlotRange> Slots()
    {
        if (_plan.Dense || _layout is null) return [];
        var space = WithoutTaken();
        foreach (var place in _after.Common.Values.Concat(_after.Projects.Values.Where(entry => !IsOfThisVersion(entry)).SelectMany(entry => entry.Given))) space.Reserve(place);
        return space.Ends(_layout.SlotPrefix) is { } ends ? [.. _plan.Networks.Select(network => new SlotRange(network.Environment, ends.First.In(network)!.Value, ends.Last.In(network)!.Value))] : [];
    }

    private List<PlacedSubnet> Subnets()
    {
        var placed = new List<PlacedSubnet>();
        foreach (var network in _plan.Networks)
        {
            var here = Wanted().Select(wish => (wish.Project, wish.Request, wish.Place, Range: wish.Place.In(network))).ToList();
            foreach (var lost in here.Where(wish => wish.Range is null)) _findings.Add(AddressFindings.Unreachable(network.Environment, AddressPlan.NameOf(lost.Project, lost.Request), lost.Place, lost.Request.Position));
            placed.AddRange(here.Where(wish => wish.Range is not null).Select(wish => new PlacedSubnet(network.Environment, wish.Project?.Number, wish.Request, AddressPlan.NameOf(wish.Project, wish.Request), wish.Range!.Value)).OrderBy(subnet => subnet.Range));
        }

        return placed;
    }

    /// <summary>Every subnet that is asked for and has a place.</summary>
    private IEnumerable<(PlannedProject? Project, SubnetRequest Request, AddressPlace Place)> Wanted()
    {
        foreach (var request in _plan.Common)
        {
            if (_after.Common.TryGetValue(request.Key, out var place)) yield return (null, request, place);
        }

        foreach (var project in _projects)
        {
            foreach (var request in _plan.Profile.Where(request => project.Wants(request.Key)))
            {
                if (_after.Projects.TryGetValue(project.Number, out var entry) && PlaceOf(entry, request.Key) is { } place) yield return (project, request, place);
            }
        }
    }

    private AddressPlace? PlaceOf(LedgerEntry entry, string key)
    {
        if (entry.Own.TryGetValue(key, out var own)) return own;
        return entry.Place is { } slot && _after.Profiles[entry.Version].Offsets.TryGetValue(key, out var offset) ? slot.Within(offset) : null;
    }

    private IEnumerable<AddressHole> Holes()
    {
        var taken = _plan.Networks.SelectMany(network => Taken(network).SelectMany(taken => _space.PlacesOf(network, taken.Range).Select(place => (Place: place, Network: network, taken.Why)))).ToList();
        var everywhere = new HashSet<AddressPlace>(taken.GroupBy(item => item.Place).Where(group => group.Select(item => item.Network.Environment).Distinct().Count() == _plan.Networks.Count).Select(group => group.Key));
        return taken.Where(item => !everywhere.Contains(item.Place)).Select(item => new AddressHole(item.Network.Environment, item.Place.In(item.Network)!.Value, item.Why)).Distinct();
    }
}
