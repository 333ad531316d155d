namespace AiFactory.Model;

/// <summary>A subnet that is there already and that others made: it is kept free, and with <see cref="AddressMode.ExistingSubnets"/> it is what a project gets.</summary>
/// <param name="Environment">The environment's name: "dev".</param>
/// <param name="Name">Its name in Azure.</param>
/// <param name="Range">As it was reported: what lies on no border of its size is a finding (E09) and counts as the whole block around it.</param>
/// <example>Also a row of a declared file: <c>Existing = design.Table&lt;ExistingSubnet&gt;("subnets.json")</c>.</example>
public sealed record ExistingSubnet(string Environment, string Name, string Range)
{
    /// <summary>Who runs it, for messages.</summary>
    public string? Owner { get; init; }

    /// <summary>The service that it is for; <see langword="null"/> where nothing is known, and its demands are not checked.</summary>
    public SubnetRule? For { get; init; }

    /// <summary>The services that it is handed to, by ARM name; <see langword="null"/> where that is not known.</summary>
    public IReadOnlyList<string>? Delegations { get; init; }

    /// <summary>Whether a network security group is on it; <see langword="null"/> where that is not known.</summary>
    public bool? HasSecurityGroup { get; init; }

    /// <summary>What stands in it.</summary>
    public IReadOnlyList<SubnetTenant> Tenants { get; init; } = [];

    /// <summary>The block that it lies in.</summary>
    /// <exception cref="FormatException">The text is no range at all.</exception>
    internal Cidr Block => Cidr.TryParseMasking(Range, out var block) ? block : Cidr.Parse(Range);

    internal bool IsAligned => Cidr.TryParse(Range, out _);
}

/// <summary>A resource that stands in a subnet.</summary>
/// <param name="For">Its service.</param>
/// <param name="Name">What tells it apart from others of the service.</param>
public sealed record SubnetTenant(SubnetRule For, string Name);
