namespace AiFactory.Model;

/// <summary>What one service demands of the subnet it stands in.</summary>
public sealed record SubnetRule
{
    /// <summary>The service, and its variant where the demands differ.</summary>
    public required string Service { get; init; }

    /// <summary>The name that Azure demands of the subnet; <see langword="null"/> where the name is free.</summary>
    public string? FixedName { get; init; }

    /// <summary>The smallest range, as the longest prefix accepted; 29, the smallest subnet there is, where need alone decides.</summary>
    public int MinimumPrefix { get; init; } = SubnetRules.SmallestSubnet;

    /// <summary>The prefix to prefer; <see langword="null"/> where need alone decides.</summary>
    public int? RecommendedPrefix { get; init; }

    public SubnetDelegation Delegation { get; init; } = SubnetDelegation.Free;

    /// <summary>The services that the subnet may be delegated to for this purpose, by ARM name; a subnet has one delegation at most.</summary>
    public IReadOnlyList<string> Delegations { get; init; } = [];

    public SubnetSharing Sharing { get; init; } = SubnetSharing.Anything;

    /// <summary>The smallest range, as the longest prefix, that several resources may share although <see cref="Sharing"/> says one; <see langword="null"/> for none.</summary>
    public int? SharedFrom { get; init; }

    /// <summary>Whether nothing of another kind may stand in the subnet.</summary>
    public bool Alone => Sharing != SubnetSharing.Anything;

    public SecurityGroupUse SecurityGroup { get; init; } = SecurityGroupUse.Allowed;

    /// <summary>Ranges that the service uses inside itself, so that its subnet must not overlap them.</summary>
    public IReadOnlyList<ReservedRange> Avoids { get; init; } = [];

    /// <summary>Whether its addresses must be for private use (RFC 1918).</summary>
    public bool PrivateRangesOnly { get; init; }

    /// <summary>What takes how many addresses, for people; <see langword="null"/> where nothing is known.</summary>
    public string? Uses { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required string Source { get; init; }

    /// <summary>What the figures leave out, what is uncertain about them, or where sources disagree.</summary>
    public string? Note { get; init; }
}

/// <summary>What may stand in the subnet together.</summary>
public enum SubnetSharing
{
    /// <summary>Resources of any kind.</summary>
    Anything,

    /// <summary>Several resources, all of this service.</summary>
    SameService,

    /// <summary>A single resource of this service.</summary>
    OneResource,
}

/// <summary>Whether the subnet is delegated.</summary>
public enum SubnetDelegation
{
    /// <summary>It need not be; whether Azure would refuse one is not known.</summary>
    Free,

    /// <summary>It must not be.</summary>
    Forbidden,

    /// <summary>It may be, to one of those named.</summary>
    Optional,

    /// <summary>It must be, to one of those named.</summary>
    Required,
}

/// <summary>Whether a network security group is on the subnet.</summary>
public enum SecurityGroupUse
{
    Allowed,
    Required,
    Forbidden,
}
