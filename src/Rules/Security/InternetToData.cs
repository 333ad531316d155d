using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>On every way from the Internet to data stands a web application firewall that stops attacks.</summary>
public sealed class InternetToData : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2501",
        Title: "Internet reaches data with no firewall in the way",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "A flaw in what answers the Internet is enough to read or change the data behind it.",
        Fix: "Let calls come through an ApplicationGateway with a Firewall in prevention mode, and turn PublicNetworkAccess off behind it.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/networking")
    {
        Checklist = "SE:06",
        Controls = ["NS-3"],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => Exposure.CallsFromInternet(graph)
        .Where(call => !Exposure.StopsAttacks(call.Callee!))
        .GroupBy(call => call.Callee!)
        .SelectMany(calls => Judge(calls.First(), calls.Key, graph));

    private static IEnumerable<Verdict> Judge(Connection call, AzureResource front, ArchitectureGraph graph)
    {
        var ways = Exposure.WaysFrom(front, graph, node => Exposure.StoreOf(node) is not null).ToList();
        if (ways.Count == 0) yield break;
        var stores = ways.Select(way => Named(Exposure.StoreOf(way[way.Count - 1].Callee!)!)).Distinct().ToList();
        yield return Fails(front, front is ApplicationGateway ? nameof(ApplicationGateway.Firewall) : nameof(IPublicEndpoint.PublicNetworkAccess),
            $"Through {Named(front)} the Internet reaches {string.Join(", ", stores)}, and no firewall stands in the way.", Steps([call, .. ways[0]]));
    }
}
