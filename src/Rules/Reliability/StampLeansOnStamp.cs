using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>What a stamp needs to start stands in its own region.</summary>
public sealed class StampLeansOnStamp : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1512",
        Title: "Regional stamp leans on another stamp",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the region with the secrets or settings fails, the stamp of the other region cannot start or scale: both are down.",
        Fix: "Give each stamp a KeyVault or AppConfigurationStore in its own region, or give the store a replica there.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/regions-availability-zones")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => Stamp.In(graph)
        .SelectMany(stamps => stamps.SelectMany(stamp => Judge(stamp, stamps, graph)))
        .GroupBy(verdict => verdict.Message, StringComparer.Ordinal).Select(same => same.First());

    private static IEnumerable<Verdict> Judge(Stamp stamp, IReadOnlyList<Stamp> stamps, ArchitectureGraph graph)
    {
        var shared = new HashSet<AzureResource>(stamps.SelectMany(one => one.Stores(graph).Select(need => (one.Region, need.Store))).Distinct().GroupBy(need => need.Store).Where(needs => needs.Count() > 1).Select(needs => needs.Key)); // another rule's
        return from member in stamp.Members(graph)
               where member.Ownership != Ownership.Observed
               from need in NeedsOf(member, graph)
               where !shared.Contains(need.Store) && stamps.Any(other => other.Region != stamp.Region && other.Region == Places.Of(need.Store)) && !AnswersIn(stamp.Region, need.Store)
               select Fails(member, null, $"{Named(member)} in {stamp.Region} needs {Named(need.Store)} in {Places.Of(need.Store)} to run.", need.Step);
    }

    /// <summary>What it takes secrets and settings from: told by a connection, or named in its own settings.</summary>
    private static IEnumerable<(AzureResource Store, EvidenceStep Step)> NeedsOf(AzureResource member, ArchitectureGraph graph)
    {
        var told = graph.Connections.Where(connection => ReferenceEquals(connection.Caller, member) && StoreOf(connection.Callee) is not null).Select(connection => (Store: StoreOf(connection.Callee)!, Step: EvidenceStep.Of(connection)));
        var named = ResourceReferences.Of(member).Where(other => StoreOf(other) is not null).Select(other => (Store: StoreOf(other)!, Step: EvidenceStep.Of(member, $"Its settings name {Named(other)}")));
        return told.Concat(named).GroupBy(need => need.Store).Select(needs => needs.First());
    }

    private static AzureResource? StoreOf(AzureResource? resource) => resource?.AndEnclosing.FirstOrDefault(place => place is KeyVault or AppConfigurationStore);

    private static bool AnswersIn(Region region, AzureResource store) => store is AppConfigurationStore configuration && configuration.Replicas.Any(replica => replica.Location == region);
}
