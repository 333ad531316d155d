using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>What stands behind a web application firewall is reached through it alone.</summary>
public sealed class AroundFirewall : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2503",
        Title: "Origin can be reached around its firewall",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Who knows the address of the application sends attacks to it directly, and the firewall never sees them.",
        Fix: "Turn the application's PublicNetworkAccess off and reach it over a PrivateLink or in the network, or allow in its Restrictions the gateway's subnet, or Front Door's tag with FrontDoorId in FrontDoors.",
        Source: "https://learn.microsoft.com/azure/frontdoor/origin-security")
    {
        Checklist = "SE:06",
        Controls = ["NS-6"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => Guarded(graph)
        .Where(guarded => guarded.Origin.Ownership != Ownership.Observed && IsOpenBeside(guarded.Origin))
        .GroupBy(guarded => guarded.Origin)
        .Select(guarded => Fails(guarded.Key, guarded.Key is AppServiceApp { Restrictions.Count: > 0 } ? nameof(AppServiceApp.Restrictions) : Setting(guarded.Key),
            $"{Named(guarded.Key)} stands behind the firewall of {Named(guarded.First().Front)}, and takes calls that do not come from there.", [.. guarded.Select(way => EvidenceStep.Of(way.Front, $"{Named(way.Front)} sends calls to {Named(way.Origin)}"))]));

    private static string Setting(AzureResource origin) => origin is ContainerApp ? nameof(ContainerApp.Ingress) : nameof(IPublicEndpoint.PublicNetworkAccess);

    /// <summary>What calls are sent to by what stops attacks.</summary>
    private static IEnumerable<(AzureResource Front, AzureResource Origin)> Guarded(ArchitectureGraph graph) =>
    [
        .. from gateway in graph.Resources.OfType<ApplicationGateway>()
           where Exposure.StopsAttacks(gateway)
           from host in gateway.Pools.SelectMany(pool => pool.Hosts.Concat(pool.Addresses))
           where Places.LedTo(host) is not null
           select ((AzureResource)gateway, Places.LedTo(host)!),
        .. from profile in graph.Resources.OfType<FrontDoorProfile>()
           where profile.SecurityPolicies.Any(policy => policy.Firewall is { Enabled: true, Mode: WafMode.Prevention } or { Ownership: Ownership.Observed })
           from origin in profile.OriginGroups.SelectMany(origins => origins.Origins)
           where origin.Enabled && (origin.PrivateLink?.Target ?? (object?)Places.LedTo(origin.Host)) is AzureResource
           select ((AzureResource)profile, origin.PrivateLink?.Target as AzureResource ?? Places.LedTo(origin.Host)!),
    ];

    /// <summary>Whether strangers get in. Of other kinds it is not known what they look at before they answer.</summary>
    private static bool IsOpenBeside(AzureResource origin) => origin switch
    {
        AppServiceApp { PublicNetworkAccess: true } app => app.OtherCallers == NetworkAction.Allow || (app.OtherCallers is null && !app.Restrictions.Any(rule => rule.Action == NetworkAction.Allow)) || app.Restrictions.Any(LetsStrangersIn),
        ContainerApp { Ingress.Restrictions: var restrictions } app => Exposure.IsOpen(app) && restrictions.All(rule => rule.Action != NetworkAction.Allow || rule.Range.Prefix == 0),
        _ => false,
    };

    /// <summary>Everyone's Front Door has the same addresses; the header tells which it is.</summary>
    private static bool LetsStrangersIn(AccessRestriction rule) => rule.Action == NetworkAction.Allow && rule.FrontDoors.Count == 0
        && (rule.Address is "0.0.0.0/0" or "Any" || string.Equals(rule.ServiceTag, "AzureFrontDoor.Backend", StringComparison.OrdinalIgnoreCase));
}
