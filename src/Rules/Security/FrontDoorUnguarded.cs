using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Every host name of Front Door is guarded by a firewall that stops attacks.</summary>
public sealed class FrontDoorUnguarded : Rule<FrontDoorProfile>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2026",
        Title: "Host of Front Door has no firewall that stops attacks",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Front Door answers the whole Internet, and passes known attacks on to what stands behind it.",
        Fix: "Name the endpoint and the domain among Hosts of a FrontDoorSecurityPolicy whose Firewall is Enabled with Mode Prevention.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/azure-front-door")
    {
        Checklist = "SE:06",
        Controls = ["NS-6"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_121", "CKV_AZURE_123", "Azure.FrontDoor.UseWAF", "Azure.FrontDoorWAF.Enabled", "Azure.FrontDoorWAF.PreventionMode"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(FrontDoorProfile subject)
    {
        var guarded = new HashSet<IFrontDoorHost>(subject.SecurityPolicies.Where(policy => policy.Firewall is not null).SelectMany(policy => policy.Hosts));
        foreach (var host in subject.Endpoints.Where(endpoint => endpoint.Enabled).Cast<AzureResource>().Concat(subject.Domains))
        {
            if (!guarded.Contains((IFrontDoorHost)host)) yield return Fails(host, null, $"{Named(host)} has no firewall.");
        }

        foreach (var guard in subject.SecurityPolicies.Select(policy => policy.Firewall).OfType<FrontDoorFirewallPolicy>().Distinct().Where(guard => guard.Ownership != Ownership.Observed))
        {
            if (!guard.Enabled) yield return Fails(guard, nameof(guard.Enabled), $"{Named(guard)}, which guards {Named(subject)}, is off.");
            else if (guard.Mode != WafMode.Prevention) yield return Fails(guard, nameof(guard.Mode), $"{Named(guard)}, which guards {Named(subject)}, notes attacks and lets them pass.");
        }
    }
}
