namespace AiFactory.Model;

/// <summary>The addresses of the plan's network in one environment.</summary>
/// <param name="environment">The environment's name: "dev".</param>
/// <param name="prefixes">In the order in which they are used up. The network grows by another prefix at the end; a prefix in use never moves.</param>
public sealed class NetworkSpace(string environment, params Cidr[] prefixes)
{
    public string Environment { get; } = environment;

    public IReadOnlyList<Cidr> Prefixes { get; } = prefixes;

    /// <summary>Whether agents may have addresses of 10.0.0.0/8 in the environment's region, as the table of Foundry's regions says ("Class A"); <see langword="null"/> where it is not known, and nothing is said.</summary>
    public bool? AgentsInTenSlashEight { get; init; }

    public override string ToString() => $"{Environment}: {string.Join(", ", Prefixes)}";
}
