using System.Globalization;
using System.Runtime.CompilerServices;
using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>A subnet that the network, or every project, is to have. Its size is stated, or follows from <see cref="Hosts"/>, or is the one that is recommended for its service.</summary>
/// <example><c>new("agent") { For = SubnetRules.FoundryAgents, SecurityGroup = guard }</c></example>
public sealed record SubnetRequest
{
    private const int LargestPrefix = 8;

    /// <param name="key">What it is known by for ever: "agent". It becomes the subnet's name, in a project after the project's: "prj007-agent".</param>
    /// <param name="prefix">Its size, as in 26 for 64 addresses; 0 to let it follow.</param>
    /// <exception cref="ModelException">The key is empty (AIFA7001), or the prefix is no size (AIFA7027).</exception>
    public SubnetRequest(string key, int prefix = 0, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(key))] string expression = "")
    {
        Position = new(file, line, expression);
        Key = string.IsNullOrWhiteSpace(key) ? throw ModelErrors.NoName(typeof(Subnet), Position) : key;
        Prefix = prefix switch
        {
            0 => null,
            >= LargestPrefix and <= 32 => prefix,
            _ => throw ModelErrors.NotAPrefix(key, prefix, Position),
        };
    }

    public string Key { get; }

    /// <summary>The size that was stated, 8 to 32; what is longer than Azure or the service accepts is a finding (E04).</summary>
    public int? Prefix { get; }

    /// <summary>The most addresses that will be taken, without Azure's five; <see cref="AddressNeeds"/> counts them for services. Beside a prefix it says how full the subnet will be.</summary>
    public int? Hosts { get; init; }

    /// <summary>The share of usable addresses that stays free, in percent; the plan's unless given. 0 where <see cref="Hosts"/> is the very most.</summary>
    public int? Headroom { get; init; }

    /// <summary>The service that it is for, with what it demands; told by a name that Azure reserves, else any.</summary>
    public SubnetRule For { get => field ?? SubnetRules.ForName(Name ?? Key) ?? SubnetRules.Any; init; }

    /// <summary>The subnet's name, where it is not to follow from the key.</summary>
    public string? Name { get; init; }

    /// <summary>The services that it is handed to; what its service demands unless given.</summary>
    public IReadOnlyList<Delegation> Delegations { get => field ?? Demanded; init; }

    public IReadOnlyList<string> ServiceEndpoints { get; init; } = [];

    /// <summary>Which traffic may pass its border.</summary>
    public NetworkSecurityGroup? SecurityGroup { get; init; }

    /// <summary>Where traffic goes that leaves it.</summary>
    public RouteTable? Routes { get; init; }

    /// <summary>Whether security groups and routes govern private endpoints too.</summary>
    public EndpointPolicies PrivateEndpointPolicies { get; init; } = EndpointPolicies.Enabled;

    /// <summary>What is to stand in it, where that is known.</summary>
    public IReadOnlyList<SubnetTenant> Tenants { get; init; } = [];

    public SourcePosition Position { get; }

    /// <summary>The prefix of the subnet: as stated; else the smallest that holds <see cref="Hosts"/> and the headroom, or what the service recommends, and never smaller than the service accepts.</summary>
    /// <param name="headroom">In percent, where the request states none.</param>
    /// <exception cref="ModelException">Nothing tells the size (AIFA7060), or no subnet is so large (AIFA7063).</exception>
    public int SizedWith(int headroom)
    {
        if (Prefix is { } stated) return stated;
        if (Hosts is { } hosts) return Math.Min(SmallestFor(hosts, Headroom ?? headroom), For.MinimumPrefix);
        return For.RecommendedPrefix ?? (ReferenceEquals(For, SubnetRules.Any) || For.MinimumPrefix == SubnetRules.SmallestSubnet ? throw ModelErrors.NoSize(this) : For.MinimumPrefix);
    }

    private int SmallestFor(int hosts, int headroom)
    {
        if (hosts < 1) throw ModelErrors.NotAHostCount(this, hosts);
        var needed = (hosts * 100L + (99 - headroom)) / (100 - headroom); // rounded up
        for (var prefix = SubnetRules.SmallestSubnet; prefix >= LargestPrefix; prefix--)
        {
            if (Cidr.At(default, prefix).Usable >= needed) return prefix;
        }

        throw ModelErrors.NotAHostCount(this, hosts);
    }

    private IReadOnlyList<Delegation> Demanded => For.Delegation == SubnetDelegation.Required ? [Delegation.To(For.Delegations[0])] : [];

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} (/{1})", Key, Prefix);
}
