using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>Where a service answers privately.</summary>
/// <param name="Place">The subnet; null where nothing is said.</param>
/// <param name="Zones">The zones in which its name is found.</param>
public sealed record PrivateName(AzureResource Service, string? Place, IReadOnlyList<string> Zones)
{
    public static IReadOnlyList<PrivateName> Of(ArchitectureGraph graph) => [.. graph.Resources.OfType<PrivateEndpoint>()
        .Where(endpoint => endpoint.Target is AzureResource)
        .Select(endpoint => new PrivateName((AzureResource)endpoint.Target!, endpoint.Subnet?.Name, [.. endpoint.Zones.Select(zone => zone.Name)]))];
}
