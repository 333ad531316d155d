using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>In which regions resources stand, and what those lead to that spread calls over the world.</summary>
internal static class Places
{
    private static readonly Region Global = "global";

    /// <summary>The region of the resource or of what it lies in; null for what stands in none.</summary>
    public static Region? Of(AzureResource? resource) => resource?.AndEnclosing.Select(Stated).FirstOrDefault(region => region is not null) is { } region && region != Global ? region : null;

    /// <summary>All regions that it answers from.</summary>
    public static IReadOnlyList<Region> AllOf(AzureResource resource) =>
        resource.AndEnclosing.OfType<CosmosAccount>().FirstOrDefault() is { } account ? [.. account.Locations.Select(location => location.Region).Distinct()]
        : Of(resource) is { } region ? [region] : [];

    /// <summary>What each of the places of every global load balancer leads to; a place of which that is not known leads to null.</summary>
    public static IEnumerable<(AzureResource Spreader, IReadOnlyList<AzureResource?> Targets)> Spreaders(ArchitectureGraph graph) =>
        Spread(graph).Select(spread => (spread.Spreader, (IReadOnlyList<AzureResource?>)[.. spread.Places.Select(place => place.Target)]));

    /// <summary>The places of every global load balancer, each with its turn: those of the lowest number are called as long as one of them is well.</summary>
    public static IEnumerable<(AzureResource Spreader, IReadOnlyList<(AzureResource? Target, int Turn)> Places)> Spread(ArchitectureGraph graph) => graph.Resources.Where(resource => resource.Ownership != Ownership.Observed).SelectMany(resource => resource switch
    {
        FrontDoorOriginGroup origins => [(resource, (IReadOnlyList<(AzureResource?, int)>)[.. origins.Origins.Where(origin => origin.Enabled).Select(origin => (origin.PrivateLink?.Target as AzureResource ?? LedTo(origin.Host), origin.Priority))])],
        TrafficManagerProfile profile => [(resource, [.. Of(profile).Where(endpoint => endpoint.Enabled).Select((endpoint, index) => (TargetOf(endpoint), profile.Routing == TrafficRouting.Priority ? endpoint.Priority ?? index + 1 : 1))])],
        _ => Array.Empty<(AzureResource, IReadOnlyList<(AzureResource?, int)>)>(),
    });

    /// <summary>The endpoints of every kind.</summary>
    public static IEnumerable<TrafficManagerEndpoint> Of(TrafficManagerProfile profile) => [.. profile.AzureEndpoints, .. profile.ExternalEndpoints, .. profile.NestedEndpoints];

    /// <summary>What of the model an endpoint leads to; null where that is another profile, or nothing of the model.</summary>
    public static AzureResource? TargetOf(TrafficManagerEndpoint endpoint) => endpoint switch
    {
        TrafficManagerAzureEndpoint azure => azure.Target,
        TrafficManagerExternalEndpoint named => LedTo(named.Target),
        _ => null,
    };

    /// <summary>The resource whose output stands in the text.</summary>
    public static AzureResource? LedTo(Text? text) => text?.Parts.OfType<Output>().Select(output => output.Resource).FirstOrDefault(resource => resource is not null);

    private static Region? Stated(AzureResource resource) => resource switch
    {
        ResourceGroup => null,
        RegionalResource regional => regional.Location,
        ContainerApp app => app.Location,
        _ => null,
    };
}
