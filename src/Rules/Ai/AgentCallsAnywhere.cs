using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Ai;

/// <summary>An agent with tools outside of Azure can call those, and no other address.</summary>
public sealed class AgentCallsAnywhere : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6512",
        Title: "Agent's calls to the Internet are on no list",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "A prompt that was made for it lets it send what it knows to any address.",
        Fix: "Let what it runs in call through a Subnet with a route to an AzureFirewall that names its tools, or set RestrictsOutbound and AllowedHosts of the account.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/networking")
    {
        Checklist = "SE:06",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <summary>Systems that many know are tools of the platform: Microsoft calls them, and not the agent.</summary>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection is { From: Agent, To: ExternalSystem { Known: null }, Path: null or NetworkPath.Internet, Caller: { Ownership: not Ownership.Observed } })
        .GroupBy(connection => (Agent)connection.From)
        .SelectMany(calls => Judge(calls.Key, [.. calls]));

    private static IEnumerable<Verdict> Judge(Agent agent, Connection[] calls)
    {
        var places = calls[0].Caller!.AndEnclosing.ToList();
        if (places.OfType<INetworkInjected>().FirstOrDefault() is not { } host || places.OfType<CognitiveAccount>().Any(account => account.RestrictsOutbound)) yield break;

        var egress = Egress.Of(host);
        if (egress.IsOpen is null) yield return NotAssessed(agent, $"{Named(agent)} calls the Internet; {egress.Why}.");
        if (egress.IsOpen == true) yield return Fails(agent, null, $"{Named(agent)} calls {string.Join(", ", calls.Select(call => Named(call.To)).Distinct())} and can call any other address on the Internet: of {Named((Element)host)}, {egress.Why}.", Steps(calls));
    }
}
