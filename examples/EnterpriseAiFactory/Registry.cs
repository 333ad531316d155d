using AiFactory.Blueprints;

namespace EnterpriseAiFactory;

/// <summary>A row of landing-zones.json: one subscription of a scale set. Three of them, dev, stage and prod, carry the same projects.</summary>
/// <param name="ScaleSet">Three digits: "001". A full scale set is followed by a new one, not enlarged.</param>
/// <param name="Addresses">Of its one network; no other landing zone has them.</param>
internal sealed record LandingZoneRow(string ScaleSet, EnvironmentKind Kind, string Subscription, Cidr Addresses, Topology Topology = Topology.HubSpoke, Exposure Exposure = Exposure.Private)
{
    /// <summary>The id of a network that others made, where the landing zone brings its own.</summary>
    public string? ExistingNetwork { get; init; }

    /// <summary>What only some landing zones have.</summary>
    public IReadOnlyList<Extra> Extras { get; init; } = [];

    /// <summary>From where people come over the Internet, where exposure lets them.</summary>
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    public string Stage => Kind switch { EnvironmentKind.Development => "dev", EnvironmentKind.Staging => "stage", _ => "prod" };

    public string Name => $"{Stage}-{ScaleSet}";

    public string NetworkId => ExistingNetwork ?? $"/subscriptions/{Subscription}/resourceGroups/rg-aif-network-{Name}/providers/Microsoft.Network/virtualNetworks/vnet-aif-network-{Name}";
}

/// <summary>A row of projects.json: what a team asked for.</summary>
/// <param name="Number">1 to 999, never given twice.</param>
/// <param name="Preset">Which services it has unless it asks for others.</param>
/// <param name="MonthlyBudget">In production; a third of it in dev and stage.</param>
internal sealed record ProjectRow(int Number, string Title, Preset Preset, string ScaleSet, string Team, string Email, string CostCenter, decimal MonthlyBudget)
{
    public IReadOnlyList<ProjectService> Enable { get; init; } = [];
    public IReadOnlyList<ProjectService> Disable { get; init; } = [];

    /// <summary>The object ids of its groups and of its pipeline's service principal, by persona.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];

    public Owner Owner => new(Team, Email);

    public bool Learns => Preset != Preset.GenAI1;

    public IReadOnlyList<ProjectService> Services => [.. Presets.Of(Preset).Union(Enable).Except(Disable)];
}

internal sealed record Member(string Persona, string Id);

internal enum Preset { Esml, EsmlFabric, GenAI1 }

/// <summary>One type of project; a preset is where its flags begin.</summary>
internal static class Presets
{
    public static ProjectService[] Of(Preset preset) => preset switch
    {
        Preset.Esml => [ProjectService.EventHubs, ProjectService.DataFactory, ProjectService.Databricks, ProjectService.MachineLearning],
        Preset.EsmlFabric => [ProjectService.EventHubs, ProjectService.DataFactory, ProjectService.Databricks, ProjectService.MachineLearning, ProjectService.Fabric],
        _ => [ProjectService.Foundry, ProjectService.Search, ProjectService.Cosmos, ProjectService.ContainerApps],
    };
}
