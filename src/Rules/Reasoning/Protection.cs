using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>Something that the architecture does against harm, in words without a product in them.</summary>
/// <param name="Evidence">What was counted in the model.</param>
public sealed record Protection(WafPillar Pillar, string Claim, string Evidence)
{
    /// <summary>Those that hold without exception, the weightiest first.</summary>
    public static IReadOnlyList<Protection> Of(ArchitectureGraph graph)
    {
        AzureResource[] ours = [.. graph.Resources.Where(resource => resource.Ownership != Ownership.Observed)];
        return [.. new[]
        {
            All(ours.OfType<IPublicEndpoint>(), service => !service.PublicNetworkAccess, WafPillar.Security, "Nothing that keeps data or answers with it can be reached from the Internet", "Services that answer inside the private network only"),
            All(ours.OfType<IKeyAuthentication>(), service => !service.AcceptsKeys, WafPillar.Security, "There is no shared password or key that could leak", "Services that could accept keys and refuse them, so that every caller shows an identity of its own"),
            All(ours.OfType<WebApplicationFirewallPolicy>(), policy => policy.Mode == WafMode.Prevention, WafPillar.Security, "Known attacks are stopped before they reach the application", "Entrances that block what looks like an attack"),
            All(ours.OfType<IZoneRedundant>(), service => service.IsZoneRedundant, WafPillar.Reliability, "What can be spread over several data centres is spread", "Services that can be spread and run in several at once"),
            Told(graph),
            Logged(graph, ours),
        }.OfType<Protection>()];
    }

    private static Protection? All<T>(IEnumerable<T> services, Func<T, bool> holds, WafPillar pillar, string claim, string evidence)
    {
        T[] all = [.. services];
        return all.Length > 0 && Array.TrueForAll(all, service => holds(service)) ? new(pillar, claim, Counted(evidence, all.Length)) : null;
    }

    private static string Counted(string what, int count) => $"{what}: {count} of {count}";

    private static Protection? Told(ArchitectureGraph graph)
    {
        var told = new HashSet<Connection>(graph.Flows.SelectMany(flow => flow.Steps).SelectMany(step => step.Connections));
        return graph.Grants.Count > 0 && graph.Grants.All(grant => grant.Connections.Any(told.Contains))
            ? new(WafPillar.Security, "Every permission has a reason that people can read", Counted("Permissions that follow from a numbered step", graph.Grants.Count))
            : null;
    }

    private static Protection? Logged(ArchitectureGraph graph, AzureResource[] ours)
    {
        var watched = new HashSet<AzureResource>(LogRoute.In(graph).Select(route => route.Of));
        AzureResource[] able = [.. ours.Where(resource => resource.Shape.Diagnostics is not null)];
        return able.Length > 0 && Array.TrueForAll(able, watched.Contains)
            ? new(WafPillar.Operations, "What happens is recorded in one place", Counted("Services that keep records and send them there", able.Length))
            : null;
    }
}
