using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>What stands before web applications stops attacks in production.</summary>
public sealed class GatewayFirewallOff : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2025",
        Title: "Application Gateway does not stop attacks",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Known attacks reach the application, at best with a line in a log that nobody reads in time.",
        Fix: "Leave Enabled and Mode of the WebApplicationFirewallPolicy at their defaults, and set it as Firewall of the ApplicationGateway.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/azure-application-gateway")
    {
        Checklist = "SE:06",
        Controls = ["NS-6"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_120", "CKV_AZURE_122", "Azure.AppGw.UseWAF", "Azure.AppGwWAF.PreventionMode", "Azure.AppGwWAF.Enabled"],
        Repairs =
        [
            new("Turn the firewall on", new RemoveProperty(nameof(WebApplicationFirewallPolicy.Enabled), "true")) { At = nameof(WebApplicationFirewallPolicy.Enabled), Kinds = [typeof(WebApplicationFirewallPolicy)] },
            new("Stop attacks instead of noting them", new RemoveProperty(nameof(WebApplicationFirewallPolicy.Mode), "WafMode.Prevention")) { At = nameof(WebApplicationFirewallPolicy.Mode), Kinds = [typeof(WebApplicationFirewallPolicy)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject is WebApplicationFirewallPolicy { Enabled: false } off) yield return Fails(off, nameof(off.Enabled), $"{Named(off)} is off.");
        else if (subject is WebApplicationFirewallPolicy { Mode: WafMode.Detection } notes) yield return Fails(notes, nameof(notes.Mode), $"{Named(notes)} notes attacks and lets them pass.");
        if (subject is not ApplicationGateway gateway) yield break;
        if (gateway.FirewallSettings is { } settings && gateway.Firewall is null)
        {
            if (settings is not { Enabled: true, Mode: WafMode.Prevention }) yield return Fails(gateway, nameof(gateway.FirewallSettings), $"{Named(gateway)} has firewall settings that stop nothing.");
        }
        else if (IsPublic(gateway) && !IsGuarded(gateway)) yield return Fails(gateway, nameof(gateway.Firewall), $"{Named(gateway)} has a public address and no firewall.");
    }

    private static bool IsPublic(ApplicationGateway gateway) => gateway.Frontends.Any(frontend => frontend.PublicAddress is not null);

    /// <summary>By one for all, or by one of each of its listeners.</summary>
    private static bool IsGuarded(ApplicationGateway gateway) => gateway.Firewall is not null || gateway.Listeners.Count > 0 && gateway.Listeners.All(listener => listener.Firewall is not null);
}
