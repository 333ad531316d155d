using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>What spreads calls over the world asks each place whether it is well, and has two.</summary>
public sealed class SpreadsBlindly : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1034",
        Title: "Global load balancer cannot tell where it is well",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "It leads people to a place that is down, or has no other place to lead them to.",
        Fix: "Give a TrafficManagerProfile two endpoints and leave its ProbeProtocol at HTTPS; set Probe of each FrontDoorOriginGroup with two origins or more.",
        Source: "https://learn.microsoft.com/azure/frontdoor/health-probes")
    {
        Checklist = "RE:10",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.TrafficManager.Endpoints", "Azure.TrafficManager.Protocol", "Azure.FrontDoor.Probe", "APRL 5b422a7f-8caa-3d48-becb-511599e5bba9", "APRL 5783defe-b49e-d947-84f7-d8677593f324"],
        Repairs =
        [
            new("Ask over HTTPS", new RemoveProperty(nameof(TrafficManagerProfile.ProbeProtocol), "MonitorProtocol.Https"), new RemoveProperty(nameof(TrafficManagerProfile.ProbePort), "443")) { At = nameof(TrafficManagerProfile.ProbeProtocol), Kinds = [typeof(TrafficManagerProfile)] },
            new("Ask each whether it is well", new SetProperty(nameof(FrontDoorOriginGroup.Probe), "new FrontDoorProbe { Path = \"/health\" }")) { At = nameof(FrontDoorOriginGroup.Probe), Kinds = [typeof(FrontDoorOriginGroup)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject is TrafficManagerProfile profile)
        {
            TrafficManagerEndpoint[] endpoints = [.. profile.AzureEndpoints, .. profile.ExternalEndpoints, .. profile.NestedEndpoints];
            if (endpoints.Count(endpoint => endpoint.Enabled) == 1) yield return Fails(profile, null, $"{Named(profile)} leads to one place, and to none when that is unwell.");
            if (profile.ProbeProtocol == MonitorProtocol.Http) yield return Fails(profile, nameof(profile.ProbeProtocol), $"{Named(profile)} asks over HTTP, and does not see what those see who call over HTTPS.");
        }

        if (subject is FrontDoorOriginGroup { Probe: null } group && group.Origins.Count(origin => origin.Enabled) > 1)
            yield return Fails(group, nameof(group.Probe), $"{Named(group)} has {group.Origins.Count(origin => origin.Enabled)} origins, and asks none whether it is well.");
    }
}
