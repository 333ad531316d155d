using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Ai;

/// <summary>Agents that keep their data in stores of one's own have all three, where the agents can reach them.</summary>
public sealed class AgentHostIncomplete : GraphRule
{
    private const string AgentDelegation = "Microsoft.App/environments";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6513",
        Title: "Foundry agent standard setup incomplete",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Azure makes the host only with a store for threads, one for files and one for vectors, and agents in a network reach those of its region.",
        Fix: "Set Threads, Files and Vectors of the ProjectAgentHost, keep their services in the region of the account, and delegate the AgentSubnet to Microsoft.App/environments.",
        Source: "https://learn.microsoft.com/azure/foundry/agents/concepts/capability-hosts")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        graph.Resources.OfType<ProjectAgentHost>().Where(host => host.Ownership != Ownership.Observed).SelectMany(Judge)
            .Concat(graph.Resources.OfType<AIServicesAccount>().Where(account => account.Ownership != Ownership.Observed).SelectMany(Judge));

    private static IEnumerable<Verdict> Judge(ProjectAgentHost host)
    {
        var account = host.Enclosing.OfType<AIServicesAccount>().FirstOrDefault();
        var (threads, files, vectors) = (host.Threads as AzureResource ?? account?.AgentHost?.Threads, host.Files as AzureResource ?? account?.AgentHost?.Files, host.Vectors as AzureResource ?? account?.AgentHost?.Vectors);
        string[] missing = [.. new[] { (nameof(host.Threads), threads), (nameof(host.Files), files), (nameof(host.Vectors), vectors) }.Where(store => store.Item2 is null).Select(store => store.Item1)];
        if (missing.Length > 0)
            yield return Fails(host, missing[0], $"{Named(host)} has no {string.Join(" and no ", missing)}; a host has all three stores or is not made.");

        if (account is not { AgentSubnet: not null } || Places.Of(account) is not { } region) yield break;
        foreach (var store in new[] { threads, files, vectors }.OfType<ProjectConnection>().Select(StoreOf).OfType<AzureResource>().Where(store => Places.AllOf(store) is { Count: > 0 } regions && !regions.Contains(region)))
        {
            yield return Fails(host, null, $"{Named(host)} stands with its network in {region}, and {Named(store)} in {Places.Of(store)}.",
                EvidenceStep.Of(account, $"The agents of {Named(account)} call from {Named(account.AgentSubnet!)}"), EvidenceStep.Of(store, $"{Named(store)} stands in {Places.Of(store)}"));
        }
    }

    private static IEnumerable<Verdict> Judge(AIServicesAccount account)
    {
        if (account.AgentSubnet is { Ownership: not Ownership.Observed } subnet && !subnet.Delegations.Any(delegation => delegation.Service.Equals(AgentDelegation, StringComparison.OrdinalIgnoreCase)))
            yield return Fails(subnet, nameof(subnet.Delegations), $"{Named(subnet)} is not delegated to {AgentDelegation}, and the agents of {Named(account)} need that.", EvidenceStep.Of(account, $"The agents of {Named(account)} call from {Named(subnet)}"));
    }

    private static AzureResource? StoreOf(ProjectConnection connection) => connection.Metadata.TryGetValue("ResourceId", out var id) ? Places.LedTo(id) : null;
}
