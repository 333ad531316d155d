namespace AiFactory.Model;

/// <summary>What a plan of addresses came to, over all environments.</summary>
public sealed record PlannedAddresses
{
    /// <summary>By environment in the plan's order, then by address; what found no room is not there.</summary>
    public required IReadOnlyList<PlacedSubnet> Subnets { get; init; }

    public required AddressCapacity Capacity { get; init; }

    /// <summary>The first and the last slot of each environment, whoever has it; none in a dense plan and where there is no slot.</summary>
    public required IReadOnlyList<SlotRange> Slots { get; init; }

    /// <summary>What is taken in one environment and so stays empty in all, because a project has the same place everywhere.</summary>
    public required IReadOnlyList<AddressHole> Holes { get; init; }

    /// <summary>Projects that are gone and whose addresses stay taken until their entry is deleted from the lock file.</summary>
    public required IReadOnlyList<int> Quarantined { get; init; }

    /// <summary>In the order of their codes.</summary>
    public required IReadOnlyList<AddressFinding> Findings { get; init; }

    internal AddressLedger Ledger { get; init; } = new();

    /// <summary>The range of a common subnet in an environment; <see langword="null"/> where it found no room.</summary>
    public Cidr? RangeOf(string environment, string key) => Find(environment, null, key)?.Range;

    /// <summary>The range of a project's subnet in an environment; <see langword="null"/> where it has none.</summary>
    public Cidr? RangeOf(string environment, int project, string key) => Find(environment, project, key)?.Range;

    private PlacedSubnet? Find(string environment, int? project, string key) => Subnets.FirstOrDefault(subnet => subnet.Project == project && subnet.Environment == environment && subnet.Request.Key == key);
}

/// <summary>A subnet with its place.</summary>
/// <param name="Project">The project's number; null for what all have in common.</param>
/// <param name="Name">Its name in the network.</param>
public sealed record PlacedSubnet(string Environment, int? Project, SubnetRequest Request, string Name, Cidr Range)
{
    public long Usable => Range.Usable;

    /// <summary>How full it will be, in percent of what is usable; null where nobody told what it is to hold.</summary>
    public int? UsedPercent => Request.Hosts is { } hosts && Usable > 0 ? (int)(hosts * 100L / Usable) : null;
}

/// <summary>The first and the last slot of an environment.</summary>
public sealed record SlotRange(string Environment, Cidr First, Cidr Last);

/// <summary>A range that one environment keeps free, and with it all.</summary>
/// <param name="Why">Whose it is.</param>
public sealed record AddressHole(string Environment, Cidr Range, string Why);
