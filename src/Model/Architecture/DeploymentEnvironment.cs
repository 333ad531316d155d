namespace AiFactory.Model;

/// <summary>What an environment is for. Rules ask this, never the name.</summary>
public enum EnvironmentKind { Development, Test, Staging, Production }

/// <summary>A place that the architecture is deployed to.</summary>
/// <param name="name">Short and lower-case, as it goes into names: "dev".</param>
public sealed class DeploymentEnvironment(string name, EnvironmentKind kind)
{
    public string Name { get; } = name;
    public EnvironmentKind Kind { get; } = kind;

    /// <summary>The subscription's GUID.</summary>
    public string Subscription { get; init; } = "00000000-0000-0000-0000-000000000000";

    /// <summary>The Microsoft Entra tenant's GUID.</summary>
    public string? Tenant { get; init; }

    /// <summary>Where resources go unless they say otherwise.</summary>
    public Region Region { get; init; } = Region.WestEurope;

    /// <summary>Where resources may be; anywhere when empty.</summary>
    public IReadOnlyList<Region> AllowedRegions { get; init; } = [];

    /// <summary>Whether the others use what is in it, as in a subscription for connectivity: then references to it, and from it to them, are meant.</summary>
    public bool Shared { get; init; }

    /// <summary>The addresses that the environment's networks may use.</summary>
    public Cidr? AddressSpace { get; init; }

    /// <summary>Where Terraform keeps its state; on the machine that runs it when not given.</summary>
    public StateBackend? State { get; init; }

    public bool IsProduction => Kind == EnvironmentKind.Production;

    /// <summary>The value for this environment: that of its kind where one is given, else the first.</summary>
    /// <example><c>env.Pick(1, prod: 3)</c></example>
    public T Pick<T>(T otherwise, Optional<T> dev = default, Optional<T> test = default, Optional<T> staging = default, Optional<T> prod = default)
    {
        var own = Kind switch
        {
            EnvironmentKind.Development => dev,
            EnvironmentKind.Test => test,
            EnvironmentKind.Staging => staging,
            _ => prod,
        };
        return own.IsGiven ? own.Value : otherwise;
    }

    public override string ToString() => Name;
}

/// <summary>A container in a storage account that keeps Terraform's state, reached through Microsoft Entra ID.</summary>
public sealed record StateBackend(string ResourceGroup, string Account, string Container);
