using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Code that reads confidential data can call the Internet only through something that looks at it, or not at all.</summary>
public sealed class OpenEgress : GraphRule
{
    private const string Everywhere = "0.0.0.0/0";

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
        var subnet = ((INetworkInjected)caller).Subnet;
        if (subnet is null) yield return Open(caller, nameof(INetworkInjected.Subnet), "it calls from outside of every network", reads);
        else if (caller is AppServiceApp { RouteAllThroughSubnet: false }) yield return Open(caller, nameof(AppServiceApp.RouteAllThroughSubnet), "its calls to the Internet do not go through its subnet", reads);
        else if (IsRouted(subnet) is { } routed)
        {
            if (!routed) yield return NotAssessed(caller, $"{Named(caller)} handles confidential data; where {Named(subnet)} sends its calls is decided by others.");
        }
        else if (subnet.SecurityGroup is not { } group) yield return Open(caller, nameof(INetworkInjected.Subnet), $"{Named(subnet)} has neither a security group nor a route", reads);
        else if (TrafficFilter.LetsOutToInternet(group) is var answer && answer == FilterAnswer.Unknown) yield return NotAssessed(caller, $"{Named(caller)} handles confidential data; what {Named(group)} lets out is decided by others.");
        else if (answer == FilterAnswer.Allows) yield return Open(caller, nameof(INetworkInjected.Subnet), $"{Named(group)} of {Named(subnet)} lets all calls out", reads);
    }

    /// <summary>Whether calls to anywhere are sent to something that looks at them, back to the offices, or nowhere; false where others decide it, null where nothing is said.</summary>
    private static bool? IsRouted(Subnet subnet) =>
        subnet.Ownership == Ownership.Observed || subnet.Routes is { Ownership: Ownership.Observed } ? false
        : subnet.Routes?.Routes.Any(route => route.Prefix == Everywhere && route.NextHop is NextHop.VirtualAppliance or NextHop.VirtualNetworkGateway or NextHop.None) == true ? true
        : null;

    private static Verdict Open(AzureResource caller, string property, string why, Connection[] reads) =>
        Fails(caller, property, $"{Named(caller)} handles confidential data and can call any address on the Internet: {why}.", [.. Steps(reads), $"{why[0].ToString().ToUpperInvariant()}{why.Substring(1)}"]);
}
