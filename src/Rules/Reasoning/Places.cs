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
    public static IEnumerable<(AzureResource Spreader, IReadOnlyList<AzureResource?> Targets)> Spreaders(ArchitectureGraph graph) => graph.Resources.Where(resource => resource.Ownership != Ownership.Observed).SelectMany(resource => resource switch
    {
        FrontDoorOriginGroup origins => [(resource, (IReadOnlyList<AzureResource?>)[.. origins.Origins.Where(origin => origin.Enabled).Select(origin => origin.PrivateLink?.Target as AzureResource ?? LedTo(origin.Host))])],
        TrafficManagerProfile profile => [(resource, [.. profile.AzureEndpoints.Where(endpoint => endpoint.Enabled).Select(endpoint => endpoint.Target),
            .. profile.ExternalEndpoints.Where(endpoint => endpoint.Enabled).Select(endpoint => LedTo(endpoint.Target)), .. profile.NestedEndpoints.Where(endpoint => endpoint.Enabled).Select(AzureResource? (_) => null)])],
        _ => Array.Empty<(AzureResource, IReadOnlyList<AzureResource?>)>(),
    });

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
