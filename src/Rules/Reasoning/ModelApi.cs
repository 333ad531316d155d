using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>An API that leads to models, and the calls of it.</summary>
/// <param name="Models">The accounts behind it.</param>
/// <param name="Calls">Those that are certain to be of this API.</param>
internal sealed record ModelApi(ManagedApi Api, IReadOnlyList<ModelAccount> Models, IReadOnlyList<Connection> Calls)
{
    /// <summary>Who calls it; several calls of one are one consumer.</summary>
    public IReadOnlyList<Element> Consumers => [.. Calls.Select(call => call.From).Distinct()];

    public static IEnumerable<ModelApi> In(ArchitectureGraph graph) => graph.Resources.OfType<ApiManagementService>()
        .Where(gateway => gateway.Ownership != Ownership.Observed)
        .SelectMany(gateway => gateway.Apis.Select(api => new ModelApi(api, [.. Behind(api).Distinct()], [.. graph.Connections.Where(call => IsOf(call, api, gateway))])))
        .Where(api => api.Models.Count > 0);

    /// <summary>Whether its policy has such a statement; null where a part of what happens to its calls is kept elsewhere.</summary>
    public bool? States(string ending, ArchitectureGraph graph) =>
        Xml.Contains(ending + " ") || Xml.Contains(ending + ">") ? true
        : Xml.Contains("<include-fragment") || graph.Resources.OfType<UntypedResource>().Any(resource => resource.ArmType.StartsWith("Microsoft.ApiManagement/", StringComparison.OrdinalIgnoreCase)) ? null : false;

    /// <summary>The calls as evidence, and the accounts that they come to.</summary>
    public EvidenceStep[] Evidence => [.. Calls.GroupBy(call => call.ToString(), StringComparer.Ordinal).Select(alike => EvidenceStep.Of(alike.First())), .. Models.Select(account => EvidenceStep.Of(account, $"{Api.Title} '{Api.Name}' leads to {account.Title} '{account.Name}'"))];

    private string Xml => string.Concat(Api.Policy?.Xml?.Parts.OfType<string>() ?? []);

    private static IEnumerable<ModelAccount> Behind(ManagedApi api) =>
        new[] { Places.LedTo(api.ServiceUrl) }.Concat(api.Policy?.Xml?.Parts.OfType<Output>().Select(part => part.Resource) ?? [])
            .SelectMany(target => target switch
            {
                ApiBackend backend => [Places.LedTo(backend.Url)],
                ApiBackendPool pool => pool.Members.Select(member => Places.LedTo(member.Backend?.Url)),
                _ => [target],
            })
            .SelectMany(resource => resource?.AndEnclosing.OfType<ModelAccount>() ?? []);

    /// <summary>A call of a gateway with several APIs may be of any.</summary>
    private static bool IsOf(Connection call, ManagedApi api, ApiManagementService gateway) =>
        ReferenceEquals(call.Callee, api) || (ReferenceEquals(call.Callee, gateway) && gateway.Apis.Count == 1);
}
