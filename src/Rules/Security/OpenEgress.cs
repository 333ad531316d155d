using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Code that reads confidential data can call the Internet only through something that looks at it, or not at all.</summary>
public sealed class OpenEgress : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2522",
        Title: "Data can be carried out through open egress",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Code that was taken over, or a prompt that was made for it, sends what it reads to any address.",
        Fix: "Give the subnet that it calls from a security group that denies Internet outbound, with rules before it for what is needed, or a route to a firewall.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/networking")
    {
        Checklist = "SE:06",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => RunsCode(connection.Caller) && IsConfidential(connection, graph.Brief))
        .GroupBy(connection => connection.Caller!)
        .SelectMany(calls => Judge(calls.Key, [.. calls]));

    /// <summary>What sends calls of its own through a subnet that is handed to it.</summary>
    private static bool RunsCode(AzureResource? caller) => caller is INetworkInjected && caller.Ownership != Ownership.Observed && caller.Shape.NeedsDelegation is not null;

    /// <summary>As far as was said; else what is read from a store of an architecture that may hold such data.</summary>
    private static bool IsConfidential(Connection connection, Brief brief) =>
        connection.Data is { } said ? said >= DataClass.Confidential : connection.Verb == Verb.Reads && brief.Data >= DataClass.Confidential && connection.Callee is { } callee && Exposure.StoreOf(callee) is not null;

    private static IEnumerable<Verdict> Judge(AzureResource caller, Connection[] reads)
    {
        var egress = Egress.Of((INetworkInjected)caller);
        if (egress.IsOpen is null) yield return NotAssessed(caller, $"{Named(caller)} handles confidential data; {egress.Why}.");
        if (egress.IsOpen == true)
            yield return Fails(caller, egress.Property, $"{Named(caller)} handles confidential data and can call any address on the Internet: {egress.Why}.", [.. Steps(reads), $"{egress.Why[0].ToString().ToUpperInvariant()}{egress.Why.Substring(1)}"]);
    }
}
