using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>What reads private data from outside of the networks was given a way in.</summary>
public sealed class NoPrivateWayForData : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2535",
        Title: "Report or pipeline service has no private way to a private source",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "The source answers private addresses only: the report stays empty and the pipeline fails.",
        Fix: "Give the DataFactory a ManagedPrivateEndpoint to the source, or say with Through which way Power BI or OneLake takes: its data gateway in the network.",
        Source: "https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint")
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => NetworkReach.Of(graph).PrivateCalls
        .Where(call => call.Connection.Path is null or NetworkPath.Internet && HasNoWay(call))
        .GroupBy(call => (call.Connection.From, call.Service))
        .Select(calls => Judge(calls.Key.From, calls.Key.Service, [.. calls.Select(call => call.Connection)]));

    private static Verdict Judge(Element reader, AzureResource service, IReadOnlyList<Connection> calls) => reader is AzureResource
        ? Fails(reader, nameof(DataFactory.ManagedEndpoints), $"{Named(reader)} uses {Named(service)}, which answers private addresses only, and has no managed private endpoint to it.", Steps(calls))
        : Fails(calls[0].Position, $"{Named(reader)} uses {Named(service)}, which answers private addresses only; nothing says by which way.", Steps(calls));

    /// <summary>A way that was told is trusted. Of other systems it is not known what they can do.</summary>
    private static bool HasNoWay(PrivateCall call) => call.Connection.From switch
    {
        DataFactory { Ownership: not Ownership.Observed } factory => !factory.ManagedEndpoints.Any(endpoint => ReferenceEquals(endpoint.Target, call.Service)),
        ExternalSystem { Known: { } known } => known == KnownSystem.PowerBi || known == KnownSystem.OneLake,
        _ => false,
    };
}
