using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>What people and systems call over the Internet stands behind a web application firewall that stops attacks.</summary>
public sealed class NoWebFirewall : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2502",
        Title: "Internet-facing compute without a web application firewall",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Every request from the Internet reaches the application, attacks on its flaws included.",
        Fix: "Put an ApplicationGateway with a Firewall in prevention mode before it, and turn its PublicNetworkAccess off.",
        Source: "https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview")
    {
        Checklist = "SE:06",
        Controls = ["NS-6"],
        Repairs =
        [
            new("Put a firewall into it", new SetProperty(nameof(ApplicationGateway.Firewall), "new WebApplicationFirewallPolicy(\"{name}\") { Mode = WafMode.Prevention }")) { At = nameof(ApplicationGateway.Firewall), Kinds = [typeof(ApplicationGateway)] },
            new("Turn the firewall on", new RemoveProperty(nameof(WebApplicationFirewallPolicy.Enabled), "true")) { At = nameof(WebApplicationFirewallPolicy.Enabled), Kinds = [typeof(WebApplicationFirewallPolicy)] },
            new("Stop attacks instead of noting them", new SetProperty(nameof(WebApplicationFirewallPolicy.Mode), "WafMode.Prevention")) { At = nameof(WebApplicationFirewallPolicy.Mode), Kinds = [typeof(WebApplicationFirewallPolicy)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection.From.IsOutside && connection.Callee is { Ownership: not Ownership.Observed })
        .GroupBy(connection => connection.Callee!)
        .SelectMany(calls => Judge(calls.Key, Steps(calls)));

    private static IEnumerable<Verdict> Judge(AzureResource front, EvidenceStep[] calls)
    {
        if (front is ApplicationGateway gateway && Exposure.IsOpen(gateway))
        {
            if (gateway.Firewall is null) yield return Fails(gateway, nameof(gateway.Firewall), $"{Named(gateway)} takes calls from the Internet and has no firewall policy.", calls);
            else if (gateway.Firewall.Ownership == Ownership.Observed) yield return NotAssessed(gateway.Firewall, $"{Named(gateway.Firewall)} is run by others; whether it stops attacks is not in the model.");
            else if (!gateway.Firewall.Enabled) yield return Fails(gateway.Firewall, nameof(gateway.Firewall.Enabled), $"{Named(gateway.Firewall)} is off, and {Named(gateway)} takes calls from the Internet.", calls);
            else if (gateway.Firewall.Mode != WafMode.Prevention) yield return Fails(gateway.Firewall, nameof(gateway.Firewall.Mode), $"{Named(gateway.Firewall)} only notes attacks: its mode is {gateway.Firewall.Mode}.", calls);
        }
        else if (front is INetworkInjected and IPublicEndpoint { PublicNetworkAccess: true })
            yield return Fails(front, nameof(IPublicEndpoint.PublicNetworkAccess), $"{Named(front)} takes calls from the Internet without a firewall before it.", calls);
    }
}
