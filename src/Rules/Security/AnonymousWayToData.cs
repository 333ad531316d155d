using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Graph;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Who comes from the Internet is asked who it is before confidential data is reached.</summary>
public sealed class AnonymousWayToData : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2525",
        Title: "Nobody on the way from the Internet asks who calls",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Anybody gets as far as the confidential data, with what the services on the way may do.",
        Fix: "Let callers sign in at what answers the Internet, with SignIn of the app or with certificates, and say so with SignsInWith.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/identity-access")
    {
        Checklist = "SE:05",
        Peers = ["CKV_AZURE_13", "CKV_AZURE_56", "AVD-AZU-0003"],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => Exposure.CallsFromInternet(graph)
        .Where(call => call.SignIn == SignIn.Anonymous && !AsksWhoCalls(call.Callee!))
        .GroupBy(call => call.Callee!)
        .SelectMany(calls => Judge(calls.First(), calls.Key, graph));

    private static IEnumerable<Verdict> Judge(Connection call, AzureResource front, ArchitectureGraph graph)
    {
        Connection[] calls = [.. graph.Connections.Where(connection => connection is { Caller: not null, Callee: not null, Behalf: null, SignIn: not (SignIn.Entra or SignIn.Certificate) } && !AsksWhoCalls(connection.Callee))];
        var map = new Digraph<AzureResource>(graph.Resources, calls.Select(connection => (connection.Caller!, connection.Callee!)));
        foreach (var store in map.ReachableFrom(front).Where(node => node != front))
        {
            if (map.ShortestPath(front, store) is not { } path) continue;
            Connection[] way = [.. path.Edges.Select(edge => calls[edge])];
            if (!IsConfidential(store, way[way.Length - 1])) continue;
            yield return Fails(front, null, $"Callers from the Internet reach {Named(store)} through {Named(front)}, and nobody on the way asks who they are.", Steps([call, .. way]));
            yield break;
        }
    }

    /// <summary>As far as was said: of the store, or of what passes on the last step.</summary>
    private static bool IsConfidential(AzureResource store, Connection last) =>
        Exposure.StoreOf(store) is not null && (store.AndEnclosing.Select(place => place.Holds).FirstOrDefault(held => held is not null) ?? last.Data) >= DataClass.Confidential;

    private static bool AsksWhoCalls(AzureResource resource) => resource switch
    {
        AppServiceApp { SignIn: { Enabled: true, Required: true, Entra: not null } } => true,
        AppServiceApp { ClientCertificates: true, ClientCertificateMode: ClientCertificateMode.Required } => true,
        ContainerApp { Ingress.ClientCertificates: ContainerCertificates.Required } => true,
        _ => false,
    };
}
