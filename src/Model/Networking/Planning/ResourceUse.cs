namespace AiFactory.Model;

/// <summary>What a project takes, or what is there for all projects together, of things that Azure limits. What is 0 limits nothing.</summary>
public sealed record ResourceUse
{
    /// <summary>Private endpoints in the network.</summary>
    public int PrivateEndpoints { get; init; }

    /// <summary>Role assignments in the subscription.</summary>
    public int RoleAssignments { get; init; }

    /// <summary>Role assignments that come on top from management groups and other scopes above.</summary>
    public int InheritedRoleAssignments { get; init; }

    /// <summary>Route tables in the subscription and region.</summary>
    public int RouteTables { get; init; }

    /// <summary>Thousands of tokens a minute, of the model that runs out first.</summary>
    public int ModelQuota { get; init; }
}

/// <summary>What there is for one network with its subscription: Azure's limits, which are <see cref="Quotas"/> unless given, and the quota that was granted.</summary>
public sealed record ResourceLimits
{
    /// <summary>Subnets of a network: 3,000.</summary>
    public int Subnets { get; init; } = Quotas.Subnets.Value;

    /// <summary>Private endpoints of a network: 1,000; 5,000 where high scale is switched on.</summary>
    public int PrivateEndpoints { get; init; } = Quotas.PrivateEndpoints.Value;

    /// <summary>Role assignments of a subscription: 4,000.</summary>
    public int RoleAssignments { get; init; } = Quotas.RoleAssignments.Value;

    /// <summary>Route tables of a subscription in a region: 200.</summary>
    public int RouteTables { get; init; } = Quotas.RouteTables.Value;

    /// <summary>Private addresses of a network: 65,536.</summary>
    public int Addresses { get; init; } = Quotas.PrivateAddresses.Value;

    /// <summary>Thousands of tokens a minute that were granted, of the model that runs out first; <see langword="null"/> where that is not known.</summary>
    public int? ModelQuota { get; init; }
}
