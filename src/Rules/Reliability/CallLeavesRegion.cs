using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A step of a critical flow calls within the region of its caller.</summary>
public sealed class CallLeavesRegion : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1505",
        Title: "A critical flow waits for another region",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "The flow needs two regions at once: it stops when either fails, and each call takes the way between them.",
        Fix: "Set Location of the service that is named to the region of its caller, or say in the flow what is called when that region fails.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/regions-availability-zones")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows
        .Where(flow => flow.Criticality == Criticality.High)
        .SelectMany(flow => flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections).Select(connection => (flow, connection)))
        .Where(told => Leaves(told.connection) && !HasSubstituteNear(told.connection, told.flow))
        .GroupBy(told => (told.connection.Caller, told.connection.Callee))
        .Select(calls => Judge(calls.First().flow, calls.First().connection));

    /// <summary>Models are called in other regions on purpose, and Cosmos DB has copies: other rules ask about both. What spreads calls over the world stands in no region.</summary>
    private static bool Leaves(Connection connection) =>
        connection is { Caller: { } caller, Callee: { Ownership: not Ownership.Observed } callee }
        && callee.AndEnclosing.All(place => place is not (ModelAccount or CosmosAccount))
        && Places.Of(caller) is { } from && Places.Of(callee) is { } to && from != to && !HasCopyIn(from, callee);

    /// <summary>A failover group answers reads in the region of its partner.</summary>
    private static bool HasCopyIn(Region region, AzureResource callee) =>
        callee.AndEnclosing.OfType<SqlServer>().Any(server => server.FailoverGroups.SelectMany(group => group.Partners).Any(partner => partner.Location == region));

    /// <summary>Whether the flow asks a service of the same kind in the caller's own region too: the far one is then for the day that this one fails.</summary>
    private static bool HasSubstituteNear(Connection far, Flow flow) => flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections)
        .Any(near => ReferenceEquals(near.From, far.From) && near.Verb == far.Verb && ServiceOf(near) is { } service && service.GetType() == ServiceOf(far)?.GetType() && Places.Of(service) == Places.Of(far.Caller));

    private static RegionalResource? ServiceOf(Connection connection) => connection.Callee?.AndEnclosing.OfType<RegionalResource>().FirstOrDefault();

    private static Verdict Judge(Flow flow, Connection connection)
    {
        var (caller, callee) = (connection.Caller!, connection.Callee!);
        var service = callee.AndEnclosing.OfType<RegionalResource>().First();
        return Fails(service, nameof(RegionalResource.Location), $"{Named(caller)} in {Places.Of(caller)} calls {Named(callee)} in {service.Location} in the critical flow '{flow.Name}'.", EvidenceStep.Of(connection));
    }
}
